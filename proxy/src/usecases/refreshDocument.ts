import { draftOf, keyedLines } from '../domain/draft/pairLines.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { ClaimedWork, SyncRequest, TransactionType } from '../domain/syncRequest.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Completion } from '../ports/syncOrg.ts';
import { sendingsOf } from './bulk/sendings.ts';
import { invalidRequest, type Job } from './job.ts';
import { productsOf } from './productsOf.ts';
import { tryAgain } from './tryAgain.ts';

/**
 * Brings one mirror up to what Intacct holds now, or makes it when Salesforce has none yet.
 *
 * in      the mirror in Source_Record_Id__c, or the document's id in Document_Id__c
 * out     the document, or that Intacct has it no more: its mirror is then marked, not removed; the
 *         issues of earlier runs that are untrue by now; nothing to write while a request that sends the
 *         document is at it
 */
export async function refreshDocument(job: Job): Promise<Completion> {
    const { org, store, ledger, work, attempt } = job;
    attempt.mayHavePosted = false;
    const type = typeOf(work);
    const existing = await org.beginRefresh(work, attempt, type);
    const key = existing?.key ?? (await keyOf(ledger, type, work.request));
    const document = key === undefined ? undefined : await ledger.getDocument(type.name, key);
    const sending =
        document && !existing
            ? (await sendingsOf(store, type, [document])).get(document.key)
            : undefined;
    if (document && sending?.isOpen) {
        return { kind: 'written', documentId: document.documentId, presentLines: new Map() };
    }
    if (document) {
        const retried = await tryAgain(job, type, document);
        return {
            kind: 'written',
            documentId: document.documentId,
            mirror: {
                type: { ...type, mirror: existing?.objects ?? type.mirror },
                document,
                incoming: work.incoming,
                ...(retried?.links ?? {
                    productIds: await productsOf(org, document, existing?.lines ?? [])
                }),
                opportunityId: work.request.opportunityId ?? retried?.links.opportunityId,
                draft: sending && draftOf(document, sending)
            },
            presentLines: keyedLines(existing?.lines ?? sending?.lines ?? []),
            settledIssueIds: retried?.settledIssueIds
        };
    }
    if (!existing) {
        throw invalidRequest(
            `Intacct has no document ${work.request.documentId ?? 'that it names'}`
        );
    }
    const { id: mirrorId, documentId, objects } = existing;
    const settledIssueIds = work.bulk.types
        .flatMap(({ id, openIssues }) =>
            id === type.id ? openIssues.filter((issue) => issue.key === key) : []
        )
        .map(({ id }) => id);
    return { kind: 'deleted', documentId, objects, mirrorId, settledIssueIds };
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
