import type { Field } from '../model/field.ts';

/** Values of one property in a form that compares as Intacct's database does. */
export type Comparable = string | number | null;

/**
 * Turns a value into what it compares by.
 *
 * in      record numbers and decimals compare as numbers, times as moments, the rest as text
 * out     null stays null; a value that is no number or time for its property is NaN
 */
export function comparable(field: Field, isKey: boolean, caseSensitive: boolean) {
    return (value: unknown): Comparable => {
        if (value === null || value === undefined) return null;
        if (isKey || field.format?.startsWith('decimal') || field.type === 'integer')
            return Number(value);
        if (field.format === 'date-time') return Date.parse(String(value));
        const text = String(value);
        return caseSensitive ? text : text.toLowerCase();
    };
}

/** Order of two comparables of one property; empty values come last. */
export function order(a: Comparable, b: Comparable): number {
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b ? -1 : 1;
}
