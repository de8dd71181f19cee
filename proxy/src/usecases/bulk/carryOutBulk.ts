import { nextAttempt } from '../../domain/attempt.ts';
import { closeAfter } from '../../domain/closing.ts';
import { OutOfTime } from '../../domain/outOfTime.ts';
import { toProxyError, type ProxyError } from '../../domain/proxyError.ts';
import { readCursor } from '../../domain/pull/cursor.ts';
import type { ClaimedWork } from '../../domain/syncRequest.ts';
import type { Neighbours } from '../../ports/neighbours.ts';
import type { Run } from '../../ports/run.ts';
import { logFailure } from '../logFailure.ts';
import { unsuccessful, type RunOutcome } from '../outcome.ts';
import type { BulkJob, BulkOperation } from './bulkJob.ts';
import { createDocuments, sendDocuments } from './orderDocuments.ts';
import { openProgress } from './progress.ts';
import { pullChanges } from './pullChanges.ts';
import { reconcile } from './reconcile.ts';

const OPERATIONS: Readonly<Record<string, BulkOperation>> = {
    'Pull Changes': pullChanges,
    Reconcile: reconcile,
    'Create Document': createDocuments,
    'Send Document': sendDocuments
};

/**
 * Whether a request is about many documents at once. One that creates or sends documents is when a
 * schedule asks for it and it names no record; only administrators can name a schedule.
 */
export function isBulk({ request }: ClaimedWork): boolean {
    const { operation, scheduleId, sourceRecordId } = request;
    return operation === 'Create Document' || operation === 'Send Document'
        ? scheduleId !== undefined && sourceRecordId === undefined
        : Object.hasOwn(OPERATIONS, operation);
}

/**
 * Works on a claimed bulk request as long as the run's time allows, and writes to its row how far it
 * came: it is done, it goes on with the next delivery, or why it failed.
 *
 * throws  REQUEST.NOT_CLAIMABLE when another run took the request over; whatever kept the row from
 *         being written
 */
export async function carryOutBulk(
    neighbours: Neighbours,
    work: ClaimedWork,
    run: Run
): Promise<RunOutcome> {
    const attempt = nextAttempt(work.request, run.clock.now().toISOString());
    attempt.mayHavePosted = false;
    const cursor = readCursor(work.request.bulk.cursor);
    const progress = openProgress(neighbours.store, work, { attempt, cursor });
    const job = { ...neighbours, work, attempt, run, progress, cursor };
    try {
        await OPERATIONS[work.request.operation]?.(job);
        await progress.finish();
        return ended(job, 'Succeeded');
    } catch (thrown) {
        if (thrown instanceof OutOfTime) {
            await progress.pause();
            return ended(job, 'Queued');
        }
        return fail(job, toProxyError(thrown));
    }
}

async function fail(job: BulkJob, error: ProxyError): Promise<RunOutcome> {
    const { work, attempt, run, progress, org } = job;
    if (error.code === 'REQUEST.NOT_CLAIMABLE') {
        throw error;
    }
    logFailure(run.log, error, 'run');
    if (!progress.isCounted) {
        await progress.checkpoint();
    }
    const closing = closeAfter(error, { request: work.request, attempt, now: run.clock.now() });
    await org.close(work, closing);
    return unsuccessful(work.request, closing);
}

function ended({ work: { request } }: BulkJob, status: 'Succeeded' | 'Queued'): RunOutcome {
    const message =
        status === 'Succeeded'
            ? `${request.operation} ended.`
            : `${request.operation} goes on with the next delivery.`;
    return { ok: true, status, code: '', message, requestId: request.id, documentId: '' };
}
