import type { Attempt } from '../domain/attempt.ts';
import { currentKey } from '../domain/idempotencyKey.ts';
import type { Postable } from '../domain/postable.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { SyncRequest } from '../domain/syncRequest.ts';
import type { Ledger } from '../ports/ledger.ts';
import { findPosted } from './findPosted.ts';

/** After this time no earlier create can still be at work under the same key. */
const LONGEST_CREATE_MS = 20 * 60_000;

interface Posting {
    readonly request: SyncRequest;
    readonly attempt: Attempt;
    readonly document: Postable;
    readonly now: Date;
    /** Says a refusal in terms of Salesforce records. */
    readonly explain: (refusal: ProxyError) => ProxyError;
}

/**
 * Creates the document, or finds the one an earlier try left, and returns its key.
 *
 * throws  a refusal in terms of Salesforce records; the key is then spent, because Intacct would
 *         answer the mended request from its cache
 */
export async function postOnce(ledger: Ledger, posting: Posting): Promise<string> {
    const { request, attempt, document } = posting;
    const mightHavePosted = attempt.mayHavePosted;
    attempt.mayHavePosted = true;
    try {
        const creation = await ledger.createDocument(
            document.typeName,
            document.payload,
            currentKey(request)
        );
        return creation.kind === 'created'
            ? creation.key
            : await resolveConflict(ledger, posting, creation.detail);
    } catch (error) {
        if (!(error instanceof ProxyError) || error.isRetryable) {
            throw error;
        }
        if (error.code === 'INTACCT.UNAUTHENTICATED') {
            attempt.mayHavePosted = mightHavePosted;
            throw error;
        }
        attempt.mayHavePosted = false;
        attempt.isKeySpent = true;
        throw posting.explain(error);
    }
}

/** The key was used with another content, or is in use right now: the document decides. */
async function resolveConflict(
    ledger: Ledger,
    { attempt, document, now }: Posting,
    detail: string
): Promise<string> {
    const key = await findPosted(ledger, attempt, document);
    if (key !== undefined) {
        return key;
    }
    const isOver = now.getTime() - Date.parse(attempt.firstStartedAt) > LONGEST_CREATE_MS;
    attempt.isKeySpent = isOver && document.isReferenceUnique;
    throw new ProxyError('INTACCT.UNAVAILABLE', { detail: `HTTP 409 ${detail}` });
}
