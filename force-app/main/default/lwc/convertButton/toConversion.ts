import type { ConvertibleDocument } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { DocumentClass, TransactionType } from 'c/mappingSourceService';
import { intacctWord } from 'c/wordingService';
import stateReason from '@salesforce/label/c.Convert_Reason_State';

/** What a document may be converted to, as far as Salesforce knows, and why not now. */
export interface ConversionChoice {
    readonly targets: readonly TransactionType[];
    /** Empty when the document can be converted now. */
    readonly reason: string;
}

const CONVERTIBLE_STATES = ['pending', 'partiallyconverted', 'partiallyconvertedbyline'];
const RANK: Readonly<Record<DocumentClass, number>> = { Quote: 0, Order: 1, Invoice: 2, Other: 3 };

/**
 * Decides whether Convert is offered. A sale moves forward: from quote to order to invoice, or to a
 * document of the company's own. Which of these Intacct allows it is asked in the window.
 *
 * in      types that may be started from Salesforce
 */
export function toConversion(
    { documentClass, typeId, state, isDeleted }: ConvertibleDocument,
    types: readonly TransactionType[],
    mayCreate: (documentClass: DocumentClass) => boolean
): ConversionChoice {
    const targets = isDeleted
        ? []
        : types.filter(
              (type) =>
                  type.id !== typeId &&
                  mayCreate(type.documentClass) &&
                  isForward(documentClass, type.documentClass)
          );
    const isConvertible = CONVERTIBLE_STATES.includes(
        (state ?? '').replace(/\s/g, '').toLowerCase()
    );
    return {
        targets,
        reason: isConvertible ? '' : fillLabel(stateReason, intacctWord(state).toLowerCase())
    };
}

function isForward(from: DocumentClass, to: DocumentClass): boolean {
    return from === 'Other' || RANK[to] > RANK[from];
}
