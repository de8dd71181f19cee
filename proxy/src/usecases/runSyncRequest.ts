import { nextAttempt } from '../domain/attempt.ts';
import { closeAfter } from '../domain/closing.ts';
import { ProxyError, toProxyError } from '../domain/proxyError.ts';
import type { ClaimedWork, SyncRequest } from '../domain/syncRequest.ts';
import type { Clock } from '../ports/clock.ts';
import type { Neighbours, OpenNeighbours } from '../ports/neighbours.ts';
import type { Run } from '../ports/run.ts';
import type { Completion } from '../ports/syncOrg.ts';
import { createDocument, type Job } from './createDocument.ts';

/** What the flow is asked to have run: one row of the outbox of one org. */
export interface RunOrder {
    readonly organizationId: string;
    readonly requestId: string;
}

/** How a run ended. The request row says the same. */
export interface RunOutcome {
    readonly ok: boolean;
    readonly status: 'Succeeded' | 'Waiting' | 'Failed' | 'Skipped';
    readonly code: string;
    readonly message: string;
    readonly requestId: string;
    readonly documentId: string;
}

export type RunSyncRequest = (order: RunOrder, run: Run) => Promise<RunOutcome>;

interface Tools {
    readonly open: OpenNeighbours;
    readonly clock: Clock;
    readonly newId: () => string;
}

const OPERATIONS: Readonly<Record<string, (job: Job) => Promise<Completion>>> = {
    'Create Document': createDocument
};

/**
 * Carries out one sync request: takes it, does its operation, and writes the outcome to its row.
 *
 * out     every outcome that the row tells too, failures included
 * throws  ProxyError when the row cannot tell it: no such request, or Salesforce does not answer
 */
export function runSyncRequest({ open, clock, newId }: Tools): RunSyncRequest {
    return async ({ organizationId, requestId }, run) => {
        const { org, ledger } = open(organizationId, run);
        const claim = await org.claim(requestId, newId());
        if (claim.kind === 'missing') {
            throw new ProxyError('REQUEST.NOT_FOUND', { params: { record: requestId } });
        }
        if (claim.kind === 'held') {
            return skipped(claim.request);
        }
        try {
            return await carryOut({ org, ledger, work: claim.work }, { run, clock });
        } catch (error) {
            if (error instanceof ProxyError && error.code === 'REQUEST.NOT_CLAIMABLE') {
                return skipped(claim.work.request);
            }
            throw error;
        }
    };
}

async function carryOut(
    { org, ledger, work }: Neighbours & { work: ClaimedWork },
    { run, clock }: { run: Run; clock: Clock }
): Promise<RunOutcome> {
    const { request } = work;
    const attempt = nextAttempt(request, clock.now().toISOString());
    try {
        const operate = OPERATIONS[request.operation] ?? refuseOperation;
        const completion = await operate({ org, ledger, work, attempt, now: clock.now() });
        await org.complete(work, completion);
        return succeeded(request, completion);
    } catch (thrown) {
        const error = toProxyError(thrown);
        if (error.code === 'REQUEST.NOT_CLAIMABLE') {
            throw error;
        }
        logFailure(run, error);
        const closing = closeAfter(error, { request, attempt, now: clock.now() });
        await org.close(work, closing);
        const { status, code, message, documentId = '' } = closing;
        return { ok: false, status, code, message, requestId: request.id, documentId };
    }
}

async function refuseOperation({ work }: Job): Promise<never> {
    const params = { operation: work.request.operation };
    throw new ProxyError('REQUEST.OPERATION_UNKNOWN', { params });
}

function succeeded(request: SyncRequest, { documentId }: Completion): RunOutcome {
    return {
        ok: true,
        status: 'Succeeded',
        code: '',
        message: `${documentId} is in Intacct.`,
        requestId: request.id,
        documentId
    };
}

/** A repeated delivery has nothing to do: another run holds the request, or it has ended. */
function skipped({ id, name, documentId = '' }: SyncRequest): RunOutcome {
    const { code, message } = new ProxyError('REQUEST.NOT_CLAIMABLE', { params: { record: name } });
    return { ok: true, status: 'Skipped', code, message, requestId: id, documentId };
}

function logFailure(run: Run, error: ProxyError): void {
    const { code, message, facts } = error;
    if (code === 'PROXY.UNEXPECTED') {
        run.log.error({ code, err: facts.cause }, 'run met a bug');
    } else {
        run.log.warn({ code, failure: message }, 'run failed');
    }
}
