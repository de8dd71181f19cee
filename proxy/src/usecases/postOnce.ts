import type { Attempt } from '../domain/attempt.ts';
import { currentKey } from '../domain/idempotencyKey.ts';
import type { Postable } from '../domain/postable.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { SyncRequest } from '../domain/syncRequest.ts';
import type { Creation, Ledger } from '../ports/ledger.ts';
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
 *         answer the mended request from its cache. What keeps the earlier one from being found spends
 *         nothing: another key would make a second document
 */
export async function postOnce(ledger: Ledger, posting: Posting): Promise<string> {
    const creation = await create(ledger, posting);
    return creation.kind === 'created'
        ? creation.key
        : resolveConflict(ledger, posting, creation.detail);
}

async function create(
    ledger: Ledger,
    { request, attempt, document, explain }: Posting
): Promise<Creation> {
    const mightHavePosted = attempt.mayHavePosted;
    attempt.mayHavePosted = true;
    try {
        return await ledger.createDocument(
            document.typeName,
            document.payload,
            currentKey(request)
        );
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
        throw explain(error);
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
