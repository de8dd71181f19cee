import { type ErrorDetail, operationFailed } from '../http/intacctError.ts';
import type { Row, Table } from '../company/table.ts';
import { isObject } from '../model/checkPayload.ts';

/** Outcome of reading a link in a payload: nothing given, the row, or an id that leads nowhere. */
export type LinkTarget<R extends Row> =
    | { readonly kind: 'absent' }
    | { readonly kind: 'found'; readonly row: R }
    | { readonly kind: 'unknown'; readonly given: string };

/**
 * Finds the row a payload links to, by key when one is given, otherwise by id.
 *
 * in   `{key}`, `{id}`, both, null or undefined
 */
export function resolveLink<R extends Row>(value: unknown, table: Table<R>): LinkTarget<R> {
    if (!isObject(value)) return { kind: 'absent' };
    const given = value['key'] ?? value['id'];
    if (given === undefined || given === null) return { kind: 'absent' };
    const name = String(given);
    const row = value['key'] === undefined ? table.byId(name) : table.get(name);
    return row === undefined ? { kind: 'unknown', given: name } : { kind: 'found', row };
}

/** As `resolveLink`, refusing an id that leads nowhere in the words of the business layer. */
export function requireLink<R extends Row>(
    value: unknown,
    table: Table<R>,
    operation: string,
    object: string,
    label: string
): R | undefined {
    const target = resolveLink(value, table);
    if (target.kind === 'absent') return undefined;
    if (target.kind === 'found') return target.row;
    const detail: ErrorDetail = {
        code: 'BL03000018',
        message: `${label} '${target.given}' does not exist.`,
        correction: `Use an existing ${label.toLowerCase()}.`
    };
    throw operationFailed(operation, object, [detail]);
}
