import { isUnusedKey } from './idempotencyKey.ts';
import type { SyncRequest } from './syncRequest.ts';

/** One try at a request, and what is known meanwhile about the document it may leave in Intacct. */
export interface Attempt {
    /** Counts from 1. */
    readonly number: number;
    /** UTC, ISO 8601: when the first try of this request began. */
    readonly firstStartedAt: string;
    /** A document may exist that we have not read back: nothing may be refused before looking for it. */
    mayHavePosted: boolean;
    /** Id of the document that certainly exists. */
    documentId?: string | undefined;
    /** The key must not be used again: Intacct answers it from its cache. */
    isKeySpent: boolean;
}

/** Begins the try after the ones that the request counts already. */
export function nextAttempt(request: SyncRequest, now: string): Attempt {
    return {
        number: request.attempts + 1,
        firstStartedAt: request.startedAt ?? now,
        mayHavePosted: mayHavePosted(request),
        isKeySpent: false
    };
}

/** Whether the tries that a request counts may have left a document in Intacct. */
export function mayHavePosted(
    request: Pick<SyncRequest, 'id' | 'attempts' | 'startedAt' | 'idempotencyKey'>
): boolean {
    const wasStarted = request.attempts > 0 || request.startedAt !== undefined;
    return wasStarted && !isUnusedKey(request);
}
