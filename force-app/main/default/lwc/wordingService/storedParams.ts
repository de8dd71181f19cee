import { FAILURES, type FailureCode } from 'c/failureUtils';

const PLACEHOLDER = /\{(\w+)\}/g;
const PATTERN_CHARACTERS = /[.*+?^${}()|[\]\\]/g;

/**
 * Takes the values back out of a stored English sentence, since a request keeps only the sentence.
 *
 * out     by name; undefined when the sentence is not worded as this release words it
 */
export function storedParams(
    code: FailureCode,
    message: string | undefined
): Record<string, string> | undefined {
    const { text } = FAILURES[code];
    const names = [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');
    const [first = '', ...rest] = text.split(/\{\w+\}/).map(literal);
    const found = new RegExp(`^${[first, ...rest].join('(.*?)')}$`, 's').exec(message ?? '');
    return found
        ? Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']))
        : undefined;
}

function literal(text: string): string {
    return text.replace(PATTERN_CHARACTERS, '\\$&');
}
