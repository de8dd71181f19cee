import type { SalesDocument } from '../domain/salesDocument.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { ClaimedWork, SyncRequest, TransactionType } from '../domain/syncRequest.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Completion, ExistingMirror, SyncOrg } from '../ports/syncOrg.ts';
import { invalidRequest, type Job } from './job.ts';

/**
 * Brings one mirror up to what Intacct holds now, or makes it when Salesforce has none yet.
 *
 * in      the mirror in Source_Record_Id__c, or the document's id in Document_Id__c
 * out     the document, or that Intacct has it no more: its mirror is then marked, not removed
 */
export async function refreshDocument(job: Job): Promise<Completion> {
    const { org, ledger, work, attempt } = job;
    attempt.mayHavePosted = false;
    const type = typeOf(work);
    const existing = await org.beginRefresh(work, attempt, type);
    const key = existing?.key ?? (await keyOf(ledger, type, work.request));
    const document = key === undefined ? undefined : await ledger.getDocument(type.name, key);
    if (document) {
        return {
            kind: 'written',
            documentId: document.documentId,
            mirror: {
                type,
                document,
                opportunityId: work.request.opportunityId,
                productIds: await productsOf(org, document, existing)
            },
            presentLines: new Map(existing?.lines.map((line) => [line.key, line.id]))
        };
    }
    if (!existing) {
        throw invalidRequest(
            `Intacct has no document ${work.request.documentId ?? 'that it names'}`
        );
    }
    const { id: mirrorId, documentId } = existing;
    return { kind: 'deleted', documentId, type, mirrorId };
}

function typeOf({ settings, request }: ClaimedWork): TransactionType {
    const type = request.transactionType;
    if (!settings.syncEnabled) {
        throw new ProxyError('SYNC.DISABLED');
    }
    if (!type) {
        throw invalidRequest('the request names no transaction type');
    }
    if (!type.isActive || !type.toSalesforce) {
        throw invalidRequest(`documents of type ${type.name} are not brought to Salesforce`);
    }
    return type;
}

async function keyOf(
    ledger: Ledger,
    type: TransactionType,
    { documentId }: SyncRequest
): Promise<string | undefined> {
    const prefix = `${type.name}-`;
    return documentId?.startsWith(prefix)
        ? ledger.findByNumber(type.name, documentId.slice(prefix.length))
        : undefined;
}

/** Lines keep the product they have; only items that are new on the document are looked up. */
async function productsOf(
    org: SyncOrg,
    document: SalesDocument,
    existing: ExistingMirror | undefined
): Promise<ReadonlyMap<string, string>> {
    const known = new Map(
        existing?.lines.flatMap(({ itemId, productId }) =>
            itemId && productId ? [[itemId, productId] as const] : []
        )
    );
    const itemIds = document.lines.flatMap(({ itemId }) => itemId ?? []);
    const unknown = [...new Set(itemIds)].filter((itemId) => !known.has(itemId));
    const found = unknown.length > 0 ? await org.findProducts(unknown) : [];
    return new Map([...known, ...found]);
}
