import type { BulkJob } from './bulkJob.ts';

/** Carries document totals to the amounts of their opportunities, where settings ask for it. */
export async function writeAmounts(
    { store, work, run }: BulkJob,
    amounts: ReadonlyMap<string, string>
): Promise<void> {
    if (!work.bulk.updatesOpportunityAmount || amounts.size === 0) {
        return;
    }
    const refusals = await store.applyAmounts(amounts);
    for (const { key, error } of refusals) {
        run.log.warn({ opportunity: key, failure: error.message }, 'amount was refused');
    }
}
