import { OutOfTime } from '../../domain/outOfTime.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import { chosenTypes } from '../../domain/pull/chosenTypes.ts';
import type { PulledType } from '../../domain/pull/configuration.ts';
import { readingOf } from '../../domain/pull/documentReading.ts';
import { readParameters } from '../../domain/pull/parameters.ts';
import { definitionsNow } from '../questions/listDefinitions.ts';
import type { BulkJob } from './bulkJob.ts';
import { findDrift } from './findDrift.ts';
import { firstLineCount, openGathering } from './documentGathering.ts';
import { openLinks } from './links.ts';
import { reportRefusal } from './reportRefusal.ts';
import { typeIssues } from './typeIssues.ts';
import { writeBalances } from './writeBalances.ts';

const DOCUMENTS_PER_WRITE = 1000;
const RESERVE_MS = 20_000;
const END_OF_TIME = '9999-12-31';

/**
 * Compares both sides type by type, reports every document about which they differ, and mends it:
 * missing and differing documents are brought anew, those that Intacct has no more are marked. What
 * Intacct lets people change is brought first, for it changes without any document. A type that is refused
 * for good becomes an issue.
 *
 * throws  SYNC.DISABLED, TYPE.NOT_TO_SALESFORCE, the refusal when every type was refused; OutOfTime when
 *         the rest is for another delivery
 */
export async function reconcile(job: BulkJob): Promise<void> {
    const { work, cursor, progress } = job;
    const { request, settings, bulk } = work;
    if (!settings.syncEnabled) {
        throw new ProxyError('SYNC.DISABLED');
    }
    const { definitions: names, repair } = readParameters(request.parameters);
    const types = chosenTypes(bulk.types, { type: request.transactionType, names });
    const begun = Math.max(
        0,
        types.findIndex(({ id }) => id === cursor?.stream)
    );
    if (cursor === undefined) {
        await definitionsNow(job, job.run.log);
    }
    const refusals: ProxyError[] = [];
    for (const type of types.slice(begun)) {
        progress.stand({ stream: type.id });
        refusals.push(...(await reconcileOrReport(job, type, repair)));
    }
    const [first] = refusals;
    if (first && refusals.length === types.length) {
        throw first;
    }
    if (repair && bulk.paymentDetails) {
        await reconcileBalances(job);
    }
}

/** A type that Intacct refuses for good becomes an issue and does not stop the others. */
async function reconcileOrReport(
    job: BulkJob,
    type: PulledType,
    repair: boolean
): Promise<ProxyError[]> {
    const { isTold, settleRefusals } = typeIssues(job, type);
    try {
        await reconcileType(job, type, repair);
        await settleRefusals();
        return [];
    } catch (thrown) {
        return [await reportRefusal(job, { subject: { typeId: type.id }, isTold }, thrown)];
    }
}

async function reconcileType(job: BulkJob, type: PulledType, repair: boolean): Promise<void> {
    const { store, progress } = job;
    const { repairKeys, goneMirrorIds, issues } = await findDrift(job, type, repair);
    await progress.report(issues);
    if (!repair) {
        progress.failed(issues.length);
        return;
    }
    if (goneMirrorIds.length > 0) {
        await store.markDeleted(type, goneMirrorIds);
        progress.written(goneMirrorIds.length);
    }
    for (let start = 0; start < repairKeys.length; start += DOCUMENTS_PER_WRITE) {
        await bringAnew(job, type, repairKeys.slice(start, start + DOCUMENTS_PER_WRITE));
    }
}

/** What is repaired differs no more, so that a run which continues meets only the rest. */
async function bringAnew(job: BulkJob, type: PulledType, keys: readonly string[]): Promise<void> {
    const { feed, work, progress, run } = job;
    if (run.clock.now().getTime() > run.deadline - RESERVE_MS) {
        throw new OutOfTime(`the repair of ${type.name} goes on`);
    }
    await progress.checkpoint();
    const reading = readingOf(type, work.bulk);
    const gathering = openGathering(job, type, {
        reading,
        links: openLinks(job),
        lineCount: firstLineCount()
    });
    const documents = await feed.documentsByKey(reading, keys);
    await gathering.add(documents.map((document) => ({ document, mayExist: true })));
    await gathering.write();
}

/** Every customer that owes something, and every account that says so. */
async function reconcileBalances(job: BulkJob): Promise<void> {
    const [owing, shown] = await Promise.all([
        job.feed.customersFallenDue(undefined, END_OF_TIME),
        job.store.customersWithBalance()
    ]);
    await writeBalances(job, [...owing, ...shown]);
}
