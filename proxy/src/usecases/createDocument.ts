import type { Attempt } from '../domain/attempt.ts';
import { explainRefusal } from '../domain/explainRefusal.ts';
import { ProxyError } from '../domain/proxyError.ts';
import { toSendable, type Sendable } from '../domain/sendable.ts';
import type { SyncRequest, TransactionType } from '../domain/syncRequest.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Completion, SalesSource } from '../ports/syncOrg.ts';
import { findPosted } from './findPosted.ts';
import { invalidRequest, type Job } from './job.ts';
import { postOnce } from './postOnce.ts';

/**
 * Makes the Intacct document of an opportunity, exactly one however often the request is delivered.
 *
 * out     what to write to Salesforce: the document as Intacct holds it after the create
 * throws  what keeps the document from being made; nothing is sent then
 */
export async function createDocument({
    org,
    ledger,
    work,
    attempt,
    now
}: Job): Promise<Completion> {
    const { request } = work;
    const mayHaveMirror = attempt.mayHavePosted;
    const type = typeOf(request);
    const source = await org.beginCreate(work, attempt);
    if (!source) {
        throw invalidRequest(
            `opportunity ${request.sourceRecordId} does not exist or is not visible to the integration user`
        );
    }
    const { document: read, siblingDocumentId } = source;
    const sendable = toSendable({ work, type, source: read, siblingDocumentId });
    const key = sendable.refusal
        ? await adoptOrRefuse(ledger, attempt, sendable, sendable.refusal)
        : await postOnce(ledger, {
              request,
              attempt,
              now,
              document: sendable,
              explain: (refusal) => explainRefusal(refusal, sendable)
          });
    const document = await ledger.getDocument(type.name, key);
    if (!document) {
        const detail = `document ${key} was created and cannot be read yet`;
        throw new ProxyError('INTACCT.UNAVAILABLE', { detail });
    }
    attempt.documentId = document.documentId;
    const { opportunityId, accountId } = source;
    const productIds = productsByItem(sendable, source);
    return {
        kind: 'written',
        documentId: document.documentId,
        mirror: type.toSalesforce
            ? { type, document, opportunityId, accountId, productIds, incoming: work.incoming }
            : undefined,
        presentLines: mayHaveMirror ? 'unknown' : new Map()
    };
}

function typeOf({ transactionType, sourceRecordId }: SyncRequest): TransactionType {
    if (!transactionType) {
        throw invalidRequest('the request names no transaction type');
    }
    if (sourceRecordId === undefined) {
        throw invalidRequest('the request names no source record');
    }
    return transactionType;
}

/** A refusal ends the request, unless an earlier try has made the document already. */
async function adoptOrRefuse(
    ledger: Ledger,
    attempt: Attempt,
    sendable: Sendable,
    refusal: ProxyError
): Promise<string> {
    const key = attempt.mayHavePosted ? await findPosted(ledger, attempt, sendable) : undefined;
    if (key === undefined) {
        attempt.mayHavePosted = false;
        throw refusal;
    }
    return key;
}

function productsByItem({ mapped }: Sendable, { productIds }: SalesSource): Map<string, string> {
    return new Map(
        mapped.lines.flatMap(({ recordId, values }) => {
            const item = values.find(({ intacctField }) => intacctField === 'dimensions.item.id');
            const productId = productIds.get(recordId);
            return item && productId ? [[String(item.value), productId] as const] : [];
        })
    );
}
