import type { ChangedDocument } from './changedDocument.ts';

/** What may tell the opportunity of a document. */
export interface OpportunityClue {
    readonly documentKey: string;
    /** Number of the sync request that made the document. */
    readonly requestName?: string | undefined;
    /** Id that a mapped field of the document holds. */
    readonly opportunityId?: string | undefined;
    /** Document that it was made from. */
    readonly sourceDocumentId?: string | undefined;
}

const REQUEST_NAME = /^SR-\d{6,}$/;
const OPPORTUNITY_ID = /^006[a-zA-Z0-9]{12}([a-zA-Z0-9]{3})?$/;

/** Gathers what a document says about its opportunity; undefined when it says nothing. */
export function opportunityClue(document: ChangedDocument): OpportunityClue | undefined {
    const { key, referenceNumber, opportunityReference, sourceDocumentId } = document;
    const requestName = requestNameIn(referenceNumber);
    const opportunityId = matching(OPPORTUNITY_ID, opportunityReference);
    return (requestName ?? opportunityId ?? sourceDocumentId)
        ? { documentKey: key, requestName, opportunityId, sourceDocumentId }
        : undefined;
}

/** The number of the sync request that a reference number is; undefined when it is another number. */
export function requestNameIn(referenceNumber: string | undefined): string | undefined {
    return matching(REQUEST_NAME, referenceNumber);
}

function matching(pattern: RegExp, text: string | undefined): string | undefined {
    return text !== undefined && pattern.test(text) ? text : undefined;
}
