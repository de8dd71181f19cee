import { rowReading, type FieldMapping } from 'c/mappingUtils';
import { ProxyError } from '../domain/proxyError.ts';

const COLUMN = /(?:No such column|Didn't understand relationship) '([^']+)'/;

/** The column or relationship that a query names and the platform does not know. */
export function unknownColumn(failure: unknown): string | undefined {
    const detail = failure instanceof ProxyError ? (failure.facts.detail ?? '') : '';
    return detail.includes('INVALID_FIELD') ? COLUMN.exec(detail)?.[1] : undefined;
}

/**
 * Makes what says which row of a mapping reads a field that the platform does not know: it was
 * removed, or the integration user may not see it; the platform does not tell the two apart.
 *
 * throws  MAPPING.SOURCE_UNKNOWN, or the failure as it was when it is another one
 */
export function explainUnknownField(mappings: readonly FieldMapping[]) {
    return (failure: unknown): never => {
        const column = unknownColumn(failure);
        if (column === undefined) {
            throw failure;
        }
        const { row, path: field = column } = rowReading(mappings, column) ?? {};
        const { detail } = (failure as ProxyError).facts;
        const params = { row: row?.name ?? '?', field };
        throw new ProxyError('MAPPING.SOURCE_UNKNOWN', { params, field, detail });
    };
}
