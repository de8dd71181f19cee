import { ProxyError } from '../domain/proxyError.ts';

const COLUMN = /(?:No such column|Didn't understand relationship) '([^']+)'/;

/**
 * Says which field of a mapping the platform does not know: it was removed, or the integration user
 * may not see it; the platform does not tell the two apart.
 *
 * throws  MAPPING.SOURCE_UNKNOWN, or the failure as it was when it is another one
 */
export function explainUnknownField(failure: unknown): never {
    const detail = failure instanceof ProxyError ? (failure.facts.detail ?? '') : '';
    const field = detail.includes('INVALID_FIELD') ? COLUMN.exec(detail)?.[1] : undefined;
    throw field === undefined
        ? failure
        : new ProxyError('MAPPING.SOURCE_UNKNOWN', { params: { field }, field, detail });
}
