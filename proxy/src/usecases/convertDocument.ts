import { wantedLines } from '../domain/convert/parameters.ts';
import { planConversion } from '../domain/convert/planConversion.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { SalesDocument } from '../domain/salesDocument.ts';
import type { ClaimedWork, TransactionType } from '../domain/syncRequest.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Completion, ConversionSource, RefreshedMirror } from '../ports/syncOrg.ts';
import { findPosted } from './findPosted.ts';
import { invalidRequest, type Job } from './job.ts';
import { postOnce } from './postOnce.ts';
import { productsOf } from './productsOf.ts';

/**
 * Makes a document of another type from a mirrored one: quote to order, order to invoice. Exactly one
 * however often the request is delivered.
 *
 * in      the source's mirror in Source_Record_Id__c, the target's type, the lines in Parameters__c
 * out     the new document, and the source as it is after it
 * throws  what keeps the document from being made; nothing is sent then
 */
export async function convertDocument(job: Job): Promise<Completion> {
    const { org, ledger, work, attempt } = job;
    const target = targetOf(work);
    const source = await org.beginConvert(work, attempt);
    if (!source) {
        throw invalidRequest(`the document ${work.request.sourceRecordId} has no mirror`);
    }
    const key = (await earlierResult(job, target)) ?? (await convert(job, target, source));
    const document = await read(ledger, target.name, key);
    attempt.documentId = document.documentId;
    const { opportunityId, accountId } = source;
    return {
        kind: 'written',
        documentId: document.documentId,
        mirror: target.toSalesforce
            ? {
                  type: target,
                  document,
                  opportunityId,
                  accountId,
                  incoming: work.incoming,
                  productIds: await productsOf(org, document, source.lines)
              }
            : undefined,
        presentLines: attempt.number > 1 ? 'unknown' : new Map(),
        source: await refreshed(job, source)
    };
}

function targetOf({ request: { transactionType, sourceRecordId } }: ClaimedWork): TransactionType {
    if (!transactionType) {
        throw invalidRequest('the request names no transaction type to convert to');
    }
    if (sourceRecordId === undefined) {
        throw invalidRequest('the request names no document to convert');
    }
    return transactionType;
}

/** A try that was not answered may have converted already; then what is left tells nothing. */
async function earlierResult(
    { ledger, attempt, work }: Job,
    target: TransactionType
): Promise<string | undefined> {
    if (!attempt.mayHavePosted) {
        return undefined;
    }
    const found = await findPosted(ledger, attempt, {
        typeName: target.name,
        referenceNumber: work.request.name,
        isReferenceUnique: true
    });
    attempt.mayHavePosted = found !== undefined;
    return found;
}

async function convert(job: Job, target: TransactionType, source: ConversionSource) {
    const { ledger, work, attempt, now } = job;
    const { request } = work;
    refuseUnlessAllowed(work, target, source);
    const document = await read(ledger, source.type.name, source.key);
    const { payload, sourceLines } = planConversion({
        source: document,
        wanted: wantedLines(request.parameters),
        txnDate: source.today,
        referenceNumber: request.name
    });
    return postOnce(ledger, {
        request,
        attempt,
        now,
        document: {
            typeName: target.name,
            payload,
            referenceNumber: request.name,
            isReferenceUnique: true
        },
        explain(refusal) {
            const { refused, params } = refusal.facts;
            const line = sourceLines[refused?.lineIndex ?? -1];
            return new ProxyError(refusal.code, {
                ...refusal.facts,
                params: {
                    type: target.name,
                    document: document.documentId,
                    record: document.documentId,
                    ...(line && { line: String(line.lineNumber), item: line.itemId ?? '' }),
                    ...(refused?.value !== undefined && { value: refused.value }),
                    ...params
                },
                cause: refusal
            });
        }
    });
}

function refuseUnlessAllowed(
    { settings }: ClaimedWork,
    { name: type, isActive, fromSalesforce }: TransactionType,
    { documentId: record, siblingDocumentId: document }: ConversionSource
): void {
    if (!settings.syncEnabled) {
        throw new ProxyError('SYNC.DISABLED');
    }
    if (!isActive || !fromSalesforce) {
        throw new ProxyError('TYPE.NOT_FROM_SALESFORCE', { params: { type } });
    }
    if (document !== undefined) {
        throw new ProxyError('ONE_TO_ONE.EXISTS', { params: { record, type, document } });
    }
}

async function read(ledger: Ledger, definition: string, key: string): Promise<SalesDocument> {
    const document = await ledger.getDocument(definition, key);
    if (!document) {
        const detail = `document ${key} of ${definition} cannot be read`;
        throw new ProxyError('INTACCT.UNAVAILABLE', { detail });
    }
    return document;
}

/** Converting changes the state and the quantities left of the source, which has its own mirror. */
async function refreshed(
    { org, ledger }: Job,
    { type, key, lines, opportunityId, accountId }: ConversionSource
): Promise<RefreshedMirror> {
    const document = await read(ledger, type.name, key);
    const productIds = await productsOf(org, document, lines);
    return {
        mirror: { type, document, opportunityId, accountId, productIds },
        presentLines: new Map(lines.map((line) => [line.key, line.id]))
    };
}
