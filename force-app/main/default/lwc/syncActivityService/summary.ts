import { countIn, groupsOf, rowsOf, textOf } from 'c/graphqlUtils';
import type { ActivityTab } from './page';

/** How the worklist stands as a whole. */
export interface ActivitySummary {
    /** Rows of each tab; the done ones are not counted. */
    readonly counts: Readonly<Record<Exclude<ActivityTab, 'done'>, number>>;
    /** Requests that are done but have left documents behind. */
    readonly withIssues: readonly string[];
    /** Failure codes with their number among failed and waiting requests, the most frequent first. */
    readonly causes: readonly { readonly code: string; readonly count: number }[];
    /** When a schedule last read Intacct with success; UTC. */
    readonly lastChecked: string | undefined;
    readonly typeNames: readonly string[];
}

/** Reads the answer of SUMMARY_QUERY. */
export function toSummary(data: unknown): ActivitySummary {
    const groups = groupsOf(data, 'Intacct_Sync_Request__c').map((group) => ({
        status: textOf(group, 'Status__c') ?? '',
        code: textOf(group, 'Error_Code__c') ?? '',
        count: countIn(group)
    }));
    const countOf = (...statuses: string[]): number =>
        total(groups.filter(({ status }) => statuses.includes(status)));
    const withIssues = groupsOf(data, 'Intacct_Sync_Issue__c').map(
        (group) => textOf(group, 'Request__c') ?? ''
    );
    const stuck = groups.filter(({ code }) => code !== '');
    const codes = [...new Set(stuck.map(({ code }) => code))];
    const [schedule] = rowsOf(data, 'Intacct_Sync_Schedule__c');
    return {
        counts: {
            needsYou: countOf('Failed') + withIssues.length,
            waiting: countOf('Waiting'),
            running: countOf('Queued', 'Running')
        },
        withIssues,
        causes: codes
            .map((code) => ({ code, count: total(stuck.filter((group) => group.code === code)) }))
            .sort((one, other) => other.count - one.count),
        lastChecked: schedule && textOf(schedule, 'Last_Run_At__c'),
        typeNames: rowsOf(data, 'Intacct_Transaction_Type__c').map(
            (row) => textOf(row, 'Name') ?? ''
        )
    };
}

function total(groups: readonly { count: number }[]): number {
    return groups.reduce((sum, { count }) => sum + count, 0);
}
