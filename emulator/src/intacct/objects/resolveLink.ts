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
    const given = linkedId(value);
    if (given === undefined) return { kind: 'absent' };
    const isKey = isObject(value) && (value['key'] ?? null) !== null;
    const row = isKey ? table.get(given) : table.byId(given);
    return row === undefined ? { kind: 'unknown', given } : { kind: 'found', row };
}

/** The key or id that a payload's link names; undefined when it names none. */
export function linkedId(value: unknown): string | undefined {
    const given = isObject(value) ? (value['key'] ?? value['id'] ?? undefined) : undefined;
    return given === undefined ? undefined : String(given);
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
