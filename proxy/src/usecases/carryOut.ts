import { nextAttempt } from '../domain/attempt.ts';
import { closeAfter } from '../domain/closing.ts';
import { ProxyError, toProxyError } from '../domain/proxyError.ts';
import type { ClaimedWork } from '../domain/syncRequest.ts';
import type { Neighbours } from '../ports/neighbours.ts';
import type { Run } from '../ports/run.ts';
import { convertDocument } from './convertDocument.ts';
import { createDocument } from './createDocument.ts';
import type { Operation } from './job.ts';
import { logFailure } from './logFailure.ts';
import { succeeded, unsuccessful, type RunOutcome } from './outcome.ts';
import { refreshDocument } from './refreshDocument.ts';
import { sendDocument } from './sendDocument.ts';

const OPERATIONS: Readonly<Record<string, Operation>> = {
    'Create Document': createDocument,
    'Send Document': sendDocument,
    'Convert Document': convertDocument,
    'Refresh Document': refreshDocument
};

/**
 * Tries a claimed request once, and writes to its row how the try ended.
 *
 * throws  REQUEST.NOT_CLAIMABLE when another run took the request over; whatever kept the row from
 *         being written
 */
export async function carryOut(
    neighbours: Neighbours,
    work: ClaimedWork,
    { clock, log }: Run
): Promise<RunOutcome> {
    const { org } = neighbours;
    const { request } = work;
    const attempt = nextAttempt(request, clock.now().toISOString());
    try {
        const operate = OPERATIONS[request.operation] ?? refuseOperation;
        const completion = await operate({ ...neighbours, work, attempt, now: clock.now() });
        await org.complete(work, completion);
        return succeeded(request, completion);
    } catch (thrown) {
        const error = toProxyError(thrown);
        if (error.code === 'REQUEST.NOT_CLAIMABLE') {
            throw error;
        }
        logFailure(log, error, 'run');
        const closing = closeAfter(error, { request, attempt, now: clock.now() });
        await org.close(work, closing);
        return unsuccessful(request, closing);
    }
}

const refuseOperation: Operation = async ({ work }) => {
    const params = { operation: work.request.operation };
    throw new ProxyError('REQUEST.OPERATION_UNKNOWN', { params });
};
