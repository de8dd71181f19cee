const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const FIRST_LETTER: readonly (readonly [suffix: string, letter: string])[] = [
    ['__mdt', 'm'],
    ['__e', 'e']
];

/** Gives each custom object the three characters its ids start with: a00, a01, … in order of name. */
export function keyPrefixes(objectNames: readonly string[]): Map<string, string> {
    const sorted = [...objectNames].sort();
    return new Map(sorted.map((name, index) => [name, `${firstLetter(name)}${twoDigits(index)}`]));
}

function firstLetter(name: string): string {
    return FIRST_LETTER.find(([suffix]) => name.endsWith(suffix))?.[1] ?? 'a';
}

function twoDigits(index: number): string {
    const high = DIGITS[Math.floor(index / DIGITS.length)] ?? '0';
    return `${high}${DIGITS[index % DIGITS.length] ?? '0'}`;
}
