import {
    mapDocument,
    previewHash,
    toPayload,
    type IntacctDocument,
    type SourceDocument
} from 'c/mappingUtils';
import type { SentDocument } from './explainRefusal.ts';
import { mappingFailure } from './mappingProblems.ts';
import type { Postable } from './postable.ts';
import { ProxyError } from './proxyError.ts';
import type { ClaimedWork, TransactionType } from './syncRequest.ts';

/** A document that is ready to be sent, and what speaks against sending it. */
export interface Sendable extends SentDocument, Postable {
    readonly refusal?: ProxyError | undefined;
}

interface Ingredients {
    readonly work: ClaimedWork;
    readonly type: TransactionType;
    readonly source: SourceDocument;
    readonly siblingDocumentId?: string | undefined;
    /** Reference number under which the document may be in Intacct already: it keeps that. */
    readonly sentReference?: string | undefined;
}

/**
 * Maps the source with the same engine as the preview and judges whether it may be sent.
 *
 * out     the payload carries the request's number as referenceNumber unless the mapping writes one;
 *         the comparison with the preview leaves that out, since the preview could not know it
 */
export function toSendable(ingredients: Ingredients): Sendable {
    const { work, type, source } = ingredients;
    const mapped = mapDocument(work.mappings, source);
    const previewed = toPayload(mapped);
    const referenceNumber = String(
        ingredients.sentReference ?? previewed['referenceNumber'] ?? work.request.name
    );
    const customerId = mapped.header.find(
        ({ intacctField }) => intacctField === 'customer.id'
    )?.value;
    return {
        typeName: type.name,
        mappings: work.mappings,
        source,
        mapped,
        payload: { ...previewed, referenceNumber },
        referenceNumber,
        isReferenceUnique: referenceNumber === work.request.name,
        customerId: customerId === undefined ? undefined : String(customerId),
        refusal:
            configurationRefusal(ingredients) ??
            mappingFailure(mapped.problems, work.mappings) ??
            previewRefusal(ingredients, previewed)
    };
}

function configurationRefusal({
    work: { settings, mappings },
    type,
    source,
    siblingDocumentId
}: Ingredients): ProxyError | undefined {
    const params = { type: type.name, record: source.header.name };
    if (!settings.syncEnabled) {
        return new ProxyError('SYNC.DISABLED');
    }
    if (!type.isActive || !type.fromSalesforce) {
        return new ProxyError('TYPE.NOT_FROM_SALESFORCE', { params });
    }
    if (siblingDocumentId !== undefined) {
        return new ProxyError('ONE_TO_ONE.EXISTS', {
            params: { ...params, document: siblingDocumentId }
        });
    }
    return mappings.length === 0 ? new ProxyError('MAPPING.NONE', { params }) : undefined;
}

/** Requests made without a preview, by flows or imports, carry no hash and are sent as they are. */
function previewRefusal(
    { work: { request }, source }: Ingredients,
    previewed: IntacctDocument
): ProxyError | undefined {
    const { previewHash: approved, previewHidden } = request;
    const isApproved = approved === undefined || approved === previewHash(previewed, previewHidden);
    return isApproved
        ? undefined
        : new ProxyError('PREVIEW.CHANGED', { params: { record: source.header.name } });
}
