import { draftOf } from '../../domain/draft/pairLines.ts';
import type { ProxyError } from '../../domain/proxyError.ts';
import type { SalesDocument } from '../../domain/salesDocument.ts';
import type { TransactionType } from '../../domain/syncRequest.ts';
import type { MirrorStore, Sending, SentClue } from '../../ports/mirrorStore.ts';

/**
 * Finds the Sales Documents that documents without a record were sent from. Where there are no drafts,
 * and for no documents, nothing is asked.
 */
export async function sendingsOf(
    store: MirrorStore,
    type: TransactionType,
    documents: readonly SentClue[]
): Promise<ReadonlyMap<string, Sending>> {
    return type.mirror.hasDrafts && documents.length > 0
        ? store.findSendings(type, documents)
        : new Map();
}

/**
 * Makes the Sales Documents that documents were sent from their records: sending them ended without
 * knowing what it left in Intacct.
 *
 * out     what Salesforce refused, by key of the document, which must not be written then
 */
export async function adoptSendings(
    store: MirrorStore,
    type: TransactionType,
    found: {
        readonly documents: readonly SalesDocument[];
        readonly sendings: ReadonlyMap<string, Sending>;
    }
): Promise<ReadonlyMap<string, ProxyError>> {
    const drafts = new Map(
        found.documents.flatMap((document) => {
            const sending = found.sendings.get(document.key);
            return sending ? [[document.key, draftOf(document, sending)] as const] : [];
        })
    );
    const refusals = drafts.size > 0 ? await store.adoptDrafts(type, drafts) : [];
    return new Map(refusals.map(({ key, error }) => [key, error]));
}
