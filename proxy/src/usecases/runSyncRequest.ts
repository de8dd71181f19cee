import { ProxyError } from '../domain/proxyError.ts';
import type { RetryPolicy } from '../domain/retrying.ts';
import type { ClaimedWork } from '../domain/syncRequest.ts';
import type { Clock } from '../ports/clock.ts';
import type { Neighbours, OpenNeighbours } from '../ports/neighbours.ts';
import type { Log, Run } from '../ports/run.ts';
import { carryOutBulk, isBulk } from './bulk/carryOutBulk.ts';
import { carryOut } from './carryOut.ts';
import { newRun, type Patience } from './newRun.ts';
import { skipped, type RunOutcome } from './outcome.ts';

/** What the flow asks to have run: one row of the outbox of one org. */
export interface RunOrder {
    readonly organizationId: string;
    readonly requestId: string;
}

export type RunSyncRequest = (order: RunOrder, log: Log) => Promise<RunOutcome>;

interface Tools {
    readonly open: OpenNeighbours;
    readonly clock: Clock;
    readonly policy: RetryPolicy;
    readonly newId: () => string;
}

/** Salesforce waits 120 s for an answer; the row must be written well before. */
const PATIENCE: Patience = { runMs: 85_000, retryMs: 45_000 };

/**
 * Carries out one sync request: takes it, does its operation, and writes the outcome to its row.
 *
 * out     every outcome that the row tells too, failures included
 * throws  ProxyError when the row cannot tell it: no such request, or Salesforce does not answer
 */
export function runSyncRequest({ open, clock, policy, newId }: Tools): RunSyncRequest {
    return async ({ organizationId, requestId }, log) => {
        const run = newRun(log, { clock, policy }, PATIENCE);
        const neighbours = open(organizationId, run);
        const claim = await neighbours.org.claim(requestId, newId());
        if (claim.kind === 'missing') {
            throw new ProxyError('REQUEST.NOT_FOUND', { params: { record: requestId } });
        }
        const outcome =
            claim.kind === 'held'
                ? skipped(claim.request)
                : await work(neighbours, claim.work, run).catch((error: unknown) => {
                      if (error instanceof ProxyError && error.code === 'REQUEST.NOT_CLAIMABLE') {
                          return skipped(claim.work.request);
                      }
                      throw error;
                  });
        const { status, code, documentId } = outcome;
        log.info({ status, code, documentId }, 'run ended');
        return outcome;
    };
}

function work(neighbours: Neighbours, claimed: ClaimedWork, run: Run): Promise<RunOutcome> {
    return isBulk(claimed)
        ? carryOutBulk(neighbours, claimed, run)
        : carryOut(neighbours, claimed, run);
}
