import { toDecimal } from 'c/moneyUtils';
import type { SourceValue, ValueMap } from './types';

/**
 * Reads a row's value map as it is stored, `{"Salesforce value": "Intacct value"}`.
 *
 * out     undefined when the row has none; a map without entries when the text cannot be read, so
 *         that every value is reported instead of passing unmapped
 */
export function readValueMap(json: string | null | undefined): ValueMap | undefined {
    if (json === null || json === undefined || json.trim() === '') {
        return undefined;
    }
    try {
        const entries = Object.entries(JSON.parse(json) as object);
        return Object.fromEntries(entries.map(([from, to]) => [from, String(to)]));
    } catch {
        return {};
    }
}

/**
 * Replaces a Salesforce value by its Intacct value.
 *
 * in      text as it is, numbers as plain decimals, checkboxes as `true` and `false`
 * out     an entry with an empty Intacct value leaves the field out; undefined when there is no entry
 */
export function mappedThrough(
    map: ValueMap,
    value: Exclude<SourceValue, undefined>
): string | null | undefined {
    const key = typeof value === 'number' ? toDecimal(value) : String(value ?? '').trim();
    if (key === '') {
        return null;
    }
    return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The way back: the first Salesforce value whose Intacct value this is; undefined when none is. */
export function mappedBack(map: ValueMap, value: string): string | undefined {
    return Object.entries(map).find(([, to]) => to === value)?.[0];
}
