import type { Attempt } from '../domain/attempt.ts';
import { explainRefusal } from '../domain/explainRefusal.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { SalesDocument } from '../domain/salesDocument.ts';
import { toSendable, type Sendable } from '../domain/sendable.ts';
import type { SyncRequest, TransactionType } from '../domain/syncRequest.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { SalesSource } from '../ports/syncOrg.ts';
import { findPosted } from './findPosted.ts';
import { invalidRequest, type Job } from './job.ts';
import { postOnce } from './postOnce.ts';

/** The document as Intacct holds it after the create, and the product of each item on it. */
export interface Made {
    readonly document: SalesDocument;
    readonly productIds: ReadonlyMap<string, string>;
}

/**
 * Makes the Intacct document of a source, exactly one however often its requests are delivered, and
 * reads it back.
 *
 * throws  what keeps the document from being made; nothing is sent then
 */
export async function makeDocument(
    job: Job,
    type: TransactionType,
    source: SalesSource
): Promise<Made> {
    const { ledger, work, attempt } = job;
    const { document: read, siblingDocumentId } = source;
    const sentReference = attempt.mayHavePosted ? work.request.sentReference : undefined;
    const sendable = toSendable({ work, type, source: read, siblingDocumentId, sentReference });
    const key =
        source.key ??
        (await madeBefore(ledger, source, sendable)) ??
        (await makeOrFind(job, sendable));
    const document = await ledger.getDocument(type.name, key);
    if (!document) {
        const detail = `document ${key} was created and cannot be read yet`;
        throw new ProxyError('INTACCT.UNAVAILABLE', { detail });
    }
    attempt.documentId = document.documentId;
    return { document, productIds: productsByItem(sendable, source) };
}

/** The type that a request to make a document names, beside its source. */
export function typeToMake({ transactionType, sourceRecordId }: SyncRequest): TransactionType {
    if (!transactionType) {
        throw invalidRequest('the request names no transaction type');
    }
    if (sourceRecordId === undefined) {
        throw invalidRequest('the request names no source record');
    }
    return transactionType;
}

/** An earlier request for the same source may have ended without knowing what it left in Intacct. */
async function madeBefore(
    ledger: Ledger,
    { earlierTries = [] }: SalesSource,
    sendable: Sendable
): Promise<string | undefined> {
    for (const { requestName, sentReference, firstStartedAt } of earlierTries) {
        const sent = {
            ...sendable,
            referenceNumber: sentReference ?? requestName,
            isReferenceUnique: sentReference === undefined
        };
        const key = await findPosted(ledger, { firstStartedAt }, sent);
        if (key !== undefined) {
            return key;
        }
    }
    return undefined;
}

async function makeOrFind(job: Job, sendable: Sendable): Promise<string> {
    const { ledger, work, attempt, now } = job;
    if (sendable.refusal) {
        return adoptOrRefuse(ledger, attempt, sendable, sendable.refusal);
    }
    await noteMappedReference(job, sendable);
    return postOnce(ledger, {
        request: work.request,
        attempt,
        now,
        document: sendable,
        explain: (refusal) => explainRefusal(refusal, sendable)
    });
}

/** What is mapped may be changed before anybody looks for the document: it is kept before it is sent. */
async function noteMappedReference(
    { org, work }: Job,
    { isReferenceUnique, referenceNumber }: Sendable
): Promise<void> {
    if (!isReferenceUnique && referenceNumber !== work.request.sentReference) {
        await org.noteReference(work, referenceNumber);
    }
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
