import { createHash } from 'node:crypto';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const MOST_SEQUENCES = 62 ** 6;
const ID_PATTERN = /^[0-9A-Za-z]{15}(?:[0-9A-Z]{3})?$/i;

/**
 * Adds the three check characters that make a case-sensitive id safe in a case-insensitive world.
 *
 * in      15 characters
 * out     18 characters; each added one encodes which of five characters are upper case
 * source  Salesforce object reference, "ID field type"
 */
export function withCheckCharacters(id15: string): string {
    const suffix = [0, 5, 10].map((start) => {
        const bits = [...id15.slice(start, start + 5)].map((c) => (c >= 'A' && c <= 'Z' ? 1 : 0));
        return CHECK[bits.reduce<number>((sum, bit, position) => sum + (bit << position), 0)];
    });
    return id15 + suffix.join('');
}

/** Accepts an id as callers write it (15 or 18 characters); undefined when it cannot be one. */
export function normalizeId(text: string): string | undefined {
    if (!ID_PATTERN.test(text)) return undefined;
    const id = withCheckCharacters(text.slice(0, 15));
    return text.length === 15 || text.toUpperCase() === id.toUpperCase() ? id : undefined;
}

/** The id of the nth record of an object; ids sort in the order of creation. */
export function idOf(keyPrefix: string, sequence: number): string {
    let rest = sequence;
    let digits = '';
    while (digits.length < 9) {
        digits = (DIGITS[rest % DIGITS.length] ?? '0') + digits;
        rest = Math.floor(rest / DIGITS.length);
    }
    return withCheckCharacters(`${keyPrefix}000${digits}`);
}

/** The id of what the project's files hold: the same for the same name, whatever else there is. */
export function idOfName(keyPrefix: string, name: string): string {
    const digest = createHash('sha256').update(name).digest();
    return idOf(keyPrefix, digest.readUIntBE(0, 6) % MOST_SEQUENCES);
}

/** The n of `idOf`. */
export function sequenceOf(id: string): number {
    return [...id.slice(6, 15)].reduce(
        (sum, digit) => sum * DIGITS.length + DIGITS.indexOf(digit),
        0
    );
}
