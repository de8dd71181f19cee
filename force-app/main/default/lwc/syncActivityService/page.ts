import type { Activity } from './activity';
import { PAGE_SIZE } from './queries';

/** A tab of the worklist. */
export type ActivityTab = 'needsYou' | 'waiting' | 'running' | 'done';

/** What the rows are narrowed down to; empty: any. */
export interface ActivityFilter {
    readonly operation: string;
    /** Name of a transaction type. */
    readonly type: string;
    readonly owner: string;
    /** Failure code. */
    readonly cause: string;
}

export const NO_FILTER: ActivityFilter = { operation: '', type: '', owner: '', cause: '' };

const STATUSES: Readonly<Record<ActivityTab, readonly string[]>> = {
    needsYou: ['Failed'],
    waiting: ['Waiting'],
    running: ['Queued', 'Running'],
    done: ['Succeeded', 'Cancelled']
};
const END_OF_TIME = '4000-01-01T00:00:00.000Z';
const NO_ID = '000000000000000AAA';

/**
 * Variables of PAGE_QUERY.
 *
 * in      withIssues: requests with open issues, which need somebody although they are done; after:
 *         the last row of the page before, none for the first page
 * out     one row more than a page shows, which tells whether another page follows
 */
export function pageVariables(
    tab: ActivityTab,
    filter: ActivityFilter,
    withIssues: readonly string[],
    after: Pick<Activity, 'askedAt' | 'name'> | undefined
) {
    const ids = tab === 'needsYou' ? withIssues : [];
    return {
        first: PAGE_SIZE + 1,
        statuses: STATUSES[tab],
        withIssues: ids.length > 0 ? ids : [NO_ID],
        before: after?.askedAt ?? END_OF_TIME,
        beforeName: after?.name ?? '',
        operation: filter.operation || '%',
        type: filter.type || '%',
        noType: filter.type ? NO_ID : null,
        owner: filter.owner || '%',
        noOwner: filter.owner || null,
        cause: filter.cause || '%',
        noCause: filter.cause || null
    };
}

/** Whether anybody has narrowed the rows down. */
export function isFiltered(filter: ActivityFilter): boolean {
    return Object.values(filter).some(Boolean);
}
