import { lineRefusal, refusal } from './refusal.ts';

/** Why a document may not be made from another one. */
export const sourceRefusals = {
    sourceUnknown: (id: string) =>
        refusal(
            'IA.SOURCE_NOT_FOUND',
            `Source document '${id}' does not exist.`,
            { DOCUMENT_ID: id },
            'Use an existing document.'
        ),
    sourceNotAllowed: (id: string, definition: string) =>
        refusal(
            'IA.SOURCE_NOT_ALLOWED',
            `'${id}' cannot be converted to '${definition}'.`,
            { DOCUMENT_ID: id, DEFINITION: definition },
            "Add it to the definition's source documents."
        ),
    sourceState: (id: string, state: string) =>
        refusal(
            'IA.SOURCE_STATE',
            `'${id}' cannot be converted because its state is ${state}.`,
            { DOCUMENT_ID: id, STATE: state },
            'Convert a pending or partially converted document.'
        ),
    sourceCustomer: (id: string, customer: string) =>
        refusal(
            'IA.SOURCE_CUSTOMER',
            `'${id}' belongs to customer '${customer}'.`,
            { DOCUMENT_ID: id, CUSTOMER_ID: customer },
            'Convert it for the same customer.'
        ),
    sourceQuantity: (line: number, quantity: string, remaining: string) =>
        lineRefusal(
            line,
            'IA.SOURCE_QUANTITY',
            `Quantity ${quantity} is more than the remaining ${remaining}.`,
            { QUANTITY: quantity, REMAINING: remaining },
            'Convert at most what remains.'
        )
} as const;
