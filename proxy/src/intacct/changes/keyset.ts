import type { Start } from '../../domain/pull/position.ts';

const MODIFIED = 'audit.modifiedDateTime';

/** The order in which changes are read. */
export const BY_CHANGE = [{ [MODIFIED]: 'asc' }, { key: 'asc' }] as const;

interface Filters {
    readonly filters: readonly object[];
    readonly filterExpression?: string | undefined;
}

/**
 * Says where a page begins by what the last one ended with, so that rows which come, go or move
 * while pages are read make none of the others be skipped.
 */
export function from({ from: moment, after }: Start): Filters {
    if (after) {
        return {
            filters: [
                { $gt: { [MODIFIED]: after.modifiedAt } },
                { $eq: { [MODIFIED]: after.modifiedAt } },
                { $gt: { key: after.key } }
            ],
            filterExpression: '1 or (2 and 3)'
        };
    }
    return { filters: moment === undefined ? [] : [{ $gte: { [MODIFIED]: moment } }] };
}

/** The rows that changed after a moment, and those from a moment to another. */
export function since(moment: string): Filters {
    return { filters: [{ $gt: { [MODIFIED]: moment } }] };
}

export function between(moment: string, until: string): Filters {
    return { filters: [{ $gte: { [MODIFIED]: moment } }, { $lte: { [MODIFIED]: until } }] };
}
