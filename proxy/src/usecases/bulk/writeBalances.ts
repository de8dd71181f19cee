import { balancesOf } from '../../domain/pull/balances.ts';
import type { BulkJob } from './bulkJob.ts';
import { refusedIssue } from './refusedIssue.ts';

/** Computes afresh what some customers owe, open and overdue, and brings it to their accounts. */
export async function writeBalances(
    { feed, store, progress, run }: BulkJob,
    customerIds: readonly string[]
): Promise<void> {
    const customers = [...new Set(customerIds)];
    if (customers.length === 0) {
        return;
    }
    const open = await feed.openReceivables(customers);
    const balances = balancesOf(customers, open, today(run.clock.now()));
    const { written, refusals } = await store.applyBalances(balances);
    await progress.settle(customers.map(wordsFor));
    progress.written(written);
    progress.failed(refusals.length);
    await progress.report(
        refusals.map(({ key, error }) => refusedIssue(error, { documentId: wordsFor(key) }))
    );
}

function wordsFor(customerId: string): string {
    return `Customer ${customerId}`;
}

/** The day of a moment, YYYY-MM-DD in UTC. */
export function today(now: Date): string {
    return now.toISOString().slice(0, 10);
}
