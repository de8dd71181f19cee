import type { SourceRecord, SourceValue } from 'c/mappingUtils';
import { toDecimal } from 'c/moneyUtils';
import type { Row } from './composite.ts';

/**
 * Flattens a query row to what the mapping engine takes.
 *
 * in      a row with nested parents, as REST answers it
 * out     values by path: numbers as decimal strings, times in the form that UI API gives the
 *         preview; a missing parent leaves the field empty
 */
export function toSourceRecord(
    objectApiName: string,
    row: Row,
    { paths, name }: { paths: readonly string[]; name: string | undefined }
): SourceRecord {
    const id = String(row['Id']);
    const values = paths.map((path) => [path, toSourceValue(valueAt(row, path))] as const);
    return { id, objectApiName, name: name ?? id, values: Object.fromEntries(values) };
}

/** The order of the product list, which the preview shows too: Sort Order, empty last, then Id. */
export function byListPosition(a: Row, b: Row): number {
    return byNumberIn('SortOrder', a, b);
}

/** The order in which a Sales Document's lines are sent: Line Number, empty last, then Id. */
export function byLineNumber(a: Row, b: Row): number {
    return byNumberIn('Line_Number__c', a, b);
}

function byNumberIn(field: string, a: Row, b: Row): number {
    const position = (row: Row) => Number(row[field] ?? Number.MAX_SAFE_INTEGER);
    return position(a) - position(b) || (String(a['Id']) < String(b['Id']) ? -1 : 1);
}

/** Text at a path, undefined when it is empty. */
export function textAt(row: Row, path: string): string | undefined {
    const value = valueAt(row, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

function valueAt(row: Row, path: string): unknown {
    return path.split('.').reduce<unknown>((value, segment) => field(value, segment), row);
}

/** The platform answers in its own casing, administrators type paths in theirs. */
function field(value: unknown, name: string): unknown {
    const row = (value ?? {}) as Row;
    const isSame = (key: string) => key.toLowerCase() === name.toLowerCase();
    const key = name in row ? name : Object.keys(row).find(isSame);
    return key === undefined ? null : row[key];
}

function toSourceValue(value: unknown): SourceValue {
    if (typeof value === 'number') {
        return toDecimal(value);
    }
    if (typeof value === 'string') {
        return value.replace(/^(\d{4}-\d\d-\d\dT[\d:.]+)\+0000$/, '$1Z');
    }
    return typeof value === 'boolean' ? value : null;
}
