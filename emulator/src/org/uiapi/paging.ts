import { OrgError } from '../kernel/types.ts';

/** Which part of a list is asked for. */
export interface Page {
    readonly size: number;
    readonly offset: number;
}

/**
 * Reads pageSize and pageToken (an offset).
 * @throws OrgError 400 ILLEGAL_QUERY_PARAMETER_VALUE outside 1..maximum
 */
export function pageOf(
    pageSize: unknown,
    pageToken: unknown,
    { standard, maximum }: { standard: number; maximum: number }
): Page {
    const size = pageSize === undefined || pageSize === null ? standard : Number(pageSize);
    if (!Number.isInteger(size) || size < 1 || size > maximum) {
        throw refused(`pageSize must be between 1 and ${maximum}, but is ${String(pageSize)}`);
    }
    const offset = pageToken === undefined || pageToken === null ? 0 : Number(pageToken);
    if (!Number.isInteger(offset) || offset < 0) {
        throw refused(`pageToken ${String(pageToken)} is not one that this resource gave out`);
    }
    return { size, offset };
}

function refused(message: string): OrgError {
    return new OrgError(400, 'ILLEGAL_QUERY_PARAMETER_VALUE', message);
}

/** Tokens and URLs that lead to the neighbouring pages; null where there is none. */
export function pageLinks(
    { size, offset }: Page,
    hasMore: boolean,
    urlOf: (token: string) => string
): Record<string, string | null> {
    const next = hasMore ? String(offset + size) : null;
    const previous = offset > 0 ? String(Math.max(0, offset - size)) : null;
    return {
        currentPageToken: String(offset),
        currentPageUrl: urlOf(String(offset)),
        nextPageToken: next,
        nextPageUrl: next && urlOf(next),
        previousPageToken: previous,
        previousPageUrl: previous && urlOf(previous)
    };
}
