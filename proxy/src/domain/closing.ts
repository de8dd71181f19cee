import { FAILURES, type FailureCode, type FailureOwner } from 'c/failureUtils';
import type { Attempt } from './attempt.ts';
import { freshKey } from './idempotencyKey.ts';
import type { ProxyError } from './proxyError.ts';
import type { SyncRequest } from './syncRequest.ts';

const MINUTE_MS = 60_000;
const MAX_WAIT_MS = 6 * 60 * MINUTE_MS;
const MAX_ATTEMPTS = 8;
const MAX_AGE_MS = 24 * 60 * MINUTE_MS;

/** What is written to a request that did not succeed. */
export interface Closing {
    readonly status: 'Waiting' | 'Failed';
    readonly code: FailureCode;
    readonly message: string;
    readonly owner: FailureOwner;
    readonly field?: string | undefined;
    readonly detail?: string | undefined;
    /** UTC; only when Waiting. */
    readonly nextAttemptAt?: string | undefined;
    readonly documentId?: string | undefined;
    readonly idempotencyKey?: string | undefined;
    /** Lets another request make the document: only once it is certain that this one left none. */
    readonly freesOneToOneKey: boolean;
}

/**
 * Decides what becomes of a request whose try failed: another one later, or the end.
 *
 * in      a failure, the try it ended, the time
 * out     Waiting after 2^attempt minutes, or what the vendor asked for when that is longer, at most
 *         6 hours; Failed when trying again cannot help, after 8 tries, or after 24 hours
 */
export function closeAfter(
    error: ProxyError,
    { request, attempt, now }: { request: SyncRequest; attempt: Attempt; now: Date }
): Closing {
    const isExhausted =
        attempt.number >= MAX_ATTEMPTS ||
        now.getTime() - Date.parse(attempt.firstStartedAt) >= MAX_AGE_MS;
    const waits = error.isRetryable && !isExhausted;
    return {
        status: waits ? 'Waiting' : 'Failed',
        code: error.code,
        message: messageOf(error, attempt, isExhausted),
        owner: FAILURES[error.code].owner,
        field: error.facts.field,
        detail: error.facts.detail,
        nextAttemptAt: waits ? nextAttemptAt(error, attempt, now) : undefined,
        documentId: attempt.documentId,
        idempotencyKey: attempt.isKeySpent ? freshKey(request, attempt.number) : undefined,
        freesOneToOneKey: !waits && !attempt.mayHavePosted && attempt.documentId === undefined
    };
}

/**
 * The sentence of the failure, after what matters more: that the document exists. An exhausted
 * request loses the promise of another try.
 */
function messageOf(error: ProxyError, attempt: Attempt, isExhausted: boolean): string {
    const happened =
        error.isRetryable && isExhausted
            ? `${error.message.replace(' The request is tried again automatically.', '')} The proxy gave up after ${attempt.number} attempts. Try again when it is settled.`
            : error.message;
    return attempt.documentId === undefined
        ? happened
        : `${attempt.documentId} was created in Intacct. ${happened}`;
}

function nextAttemptAt(error: ProxyError, attempt: Attempt, now: Date): string {
    const backOffMs = 2 ** attempt.number * MINUTE_MS;
    const waitMs = Math.min(Math.max(backOffMs, error.facts.retryAfterMs ?? 0), MAX_WAIT_MS);
    return new Date(now.getTime() + waitMs).toISOString();
}
