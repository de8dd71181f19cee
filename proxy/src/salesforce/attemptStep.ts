import type { Attempt } from '../domain/attempt.ts';
import type { ClaimedWork } from '../domain/syncRequest.ts';
import { ownershipFailure } from './claimRequest.ts';
import { updateStep, type CompositeResult, type Step } from './composite.ts';
import { REQUEST_OBJECT } from './requestRow.ts';

/** Counts a try on its request, before anything of it can reach Intacct. */
export function attemptStep(work: ClaimedWork, attempt: Attempt, now: Date): Step {
    return updateStep('attempt', `${REQUEST_OBJECT}/${work.request.id}`, {
        Claim__c: work.claimId,
        Attempts__c: attempt.number,
        Started_At__c: attempt.firstStartedAt,
        Heartbeat_At__c: now.toISOString()
    });
}

/** Throws when the try could not be counted: above all when another run took the request over. */
export function assertCounted(result: CompositeResult, { request }: ClaimedWork): void {
    const failure = result.failure('attempt');
    if (failure) {
        throw ownershipFailure(failure, request);
    }
}
