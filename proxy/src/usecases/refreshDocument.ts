import { ProxyError } from '../domain/proxyError.ts';
import type { ClaimedWork, SyncRequest, TransactionType } from '../domain/syncRequest.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Completion } from '../ports/syncOrg.ts';
import { invalidRequest, type Job } from './job.ts';
import { productsOf } from './productsOf.ts';

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
                type: { ...type, mirror: existing?.objects ?? type.mirror },
                document,
                opportunityId: work.request.opportunityId,
                incoming: work.incoming,
                productIds: await productsOf(org, document, existing?.lines ?? [])
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
    return { kind: 'deleted', documentId, objects: existing.objects, mirrorId };
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
        throw new ProxyError('TYPE.NOT_TO_SALESFORCE', { params: { type: type.name } });
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
