import type { ErrorDetail } from '../http/intacctError.ts';

/**
 * What the business layer says when a document cannot be saved. Each message carries the ids a
 * person needs to find the record; `placeholders` carry them for programs.
 */
export const refusals = {
    customerUnknown: (id: string) =>
        business(
            'IA.CUSTOMER_NOT_FOUND',
            `Customer '${id}' does not exist.`,
            { CUSTOMER_ID: id },
            'Use the ID of an existing customer.'
        ),
    customerInactive: (id: string) =>
        business(
            'IA.CUSTOMER_INACTIVE',
            `Customer '${id}' is inactive.`,
            { CUSTOMER_ID: id },
            'Make the customer active or use another one.'
        ),
    customerOnHold: (id: string) =>
        business(
            'IA.CUSTOMER_ON_HOLD',
            `Customer '${id}' is on hold.`,
            { CUSTOMER_ID: id },
            'Take the customer off hold.'
        ),
    itemMissing: (line: number) =>
        onLine(line, 'IA.ITEM_REQUIRED', 'Item is required.', {}, 'Give the line an item.'),
    itemUnknown: (line: number, id: string) =>
        onLine(
            line,
            'IA.ITEM_NOT_FOUND',
            `Item '${id}' does not exist.`,
            { ITEM_ID: id },
            'Use the ID of an existing item.'
        ),
    itemInactive: (line: number, id: string) =>
        onLine(
            line,
            'IA.ITEM_INACTIVE',
            `Item '${id}' is inactive.`,
            { ITEM_ID: id },
            'Make the item active or use another one.'
        ),
    unitUnknown: (line: number, unit: string, item: string) => ({
        ...onLine(
            line,
            'IA.MISSING_UNIT',
            `Missing unit: '${unit}' is not a unit of measure of item '${item}'.`,
            { UNIT: unit, ITEM_ID: item },
            "Use a unit of the item's unit of measure group."
        ),
        errorId: 'INV-1359'
    }),
    locationMissing: (line: number, item: string) =>
        onLine(
            line,
            'IA.LOCATION_REQUIRED',
            `Location is required for item '${item}'.`,
            { ITEM_ID: item },
            'Give the line a location.'
        ),
    dimensionUnknown: (line: number, label: string, id: string) =>
        onLine(
            line,
            'IA.DIMENSION_NOT_FOUND',
            `${label} '${id}' does not exist.`,
            { DIMENSION: label, ID: id },
            `Use the ID of an existing ${label.toLowerCase()}.`
        ),
    dimensionInactive: (line: number, label: string, id: string) =>
        onLine(
            line,
            'IA.DIMENSION_INACTIVE',
            `${label} '${id}' is inactive.`,
            { DIMENSION: label, ID: id },
            `Use an active ${label.toLowerCase()}.`
        ),
    warehouseMissing: (line: number, item: string) =>
        onLine(
            line,
            'IA.WAREHOUSE_REQUIRED',
            `Warehouse is required for inventory item '${item}'.`,
            { ITEM_ID: item },
            'Give the line a warehouse.'
        ),
    quantityNotPositive: (line: number, quantity: string, item: string) =>
        onLine(
            line,
            'IA.QUANTITY_NOT_POSITIVE',
            `Quantity ${quantity} of item '${item}' must be greater than zero.`,
            { QUANTITY: quantity, ITEM_ID: item },
            'Enter a positive quantity.'
        ),
    noLines: () =>
        business(
            'IA.NO_LINES',
            'The transaction must have at least one line item.',
            {},
            'Add a line.'
        ),
    periodClosed: (date: string) =>
        business(
            'IA.PERIOD_CLOSED',
            `The date ${date} is in a closed period.`,
            { DATE: date },
            'Use a date in an open period or open the period.'
        ),
    numberRequired: (definition: string) =>
        business(
            'IA.DOCUMENT_NUMBER_REQUIRED',
            `Document number is required because '${definition}' has no numbering sequence.`,
            { DEFINITION: definition },
            'Enter a document number.'
        ),
    numberGiven: (definition: string) =>
        business(
            'IA.DOCUMENT_NUMBER_NOT_ALLOWED',
            `Document number cannot be entered because '${definition}' uses a numbering sequence.`,
            { DEFINITION: definition },
            'Leave the document number out.'
        ),
    numberTaken: (number: string) =>
        business(
            'IA.DOCUMENT_NUMBER_EXISTS',
            `A transaction with the number '${number}' already exists.`,
            { NUMBER: number },
            'Use another document number.'
        ),
    termUnknown: (id: string) =>
        business(
            'IA.TERM_NOT_FOUND',
            `Payment term '${id}' does not exist.`,
            { TERM_ID: id },
            'Use the ID of an existing term.'
        ),
    currencyUnused: (currency: string) =>
        business(
            'IA.CURRENCY_NOT_ENABLED',
            `Currency '${currency}' is not enabled for this company.`,
            { CURRENCY: currency },
            "Use the company's base currency."
        ),
    linkUnknown: (label: string, id: string) =>
        business(
            'IA.RECORD_NOT_FOUND',
            `${label} '${id}' does not exist.`,
            { RECORD: label, ID: id },
            `Use the ID of an existing ${label.toLowerCase()}.`
        ),
    stateNotAllowed: (state: string) =>
        business(
            'IA.STATE_NOT_ALLOWED',
            `A transaction cannot be saved with the state '${state}'.`,
            { STATE: state },
            'Use draft, pending or submitted.'
        ),
    notEditable: (id: string, state: string) =>
        business(
            'IA.NOT_EDITABLE',
            `'${id}' cannot be edited because its state is ${state}.`,
            { DOCUMENT_ID: id, STATE: state },
            'Only draft and pending transactions can be edited.'
        ),
    editPolicy: (id: string, policy: string) =>
        business(
            'IA.EDIT_POLICY',
            `'${id}' cannot be edited: the edit policy is ${policy}.`,
            { DOCUMENT_ID: id, POLICY: policy },
            "Change the transaction definition's edit policy."
        ),
    deletePolicy: (id: string, policy: string) => ({
        ...business(
            'IA.DELETE_POLICY',
            `'${id}' cannot be deleted: the delete policy is ${policy}.`,
            { DOCUMENT_ID: id, POLICY: policy },
            'Close the transaction instead.'
        ),
        errorId: 'INV-1372'
    }),
    notDeletable: (id: string, state: string) =>
        business(
            'IA.NOT_DELETABLE',
            `'${id}' cannot be deleted because its state is ${state}.`,
            { DOCUMENT_ID: id, STATE: state },
            'Delete the transactions created from it first.'
        ),
    paid: (id: string) =>
        business(
            'IA.INVOICE_PAID',
            `'${id}' cannot be changed because its invoice has payments.`,
            { DOCUMENT_ID: id },
            'Reverse the payments first.'
        ),
    lineUnknown: (key: string) =>
        business(
            'IA.LINE_NOT_FOUND',
            `Line ${key} is not a line of this transaction.`,
            { KEY: key },
            'Use the key of one of its lines.'
        ),
    sourceUnknown: (id: string) =>
        business(
            'IA.SOURCE_NOT_FOUND',
            `Source document '${id}' does not exist.`,
            { DOCUMENT_ID: id },
            'Use an existing document.'
        ),
    sourceNotAllowed: (id: string, definition: string) =>
        business(
            'IA.SOURCE_NOT_ALLOWED',
            `'${id}' cannot be converted to '${definition}'.`,
            { DOCUMENT_ID: id, DEFINITION: definition },
            "Add it to the definition's source documents."
        ),
    sourceState: (id: string, state: string) =>
        business(
            'IA.SOURCE_STATE',
            `'${id}' cannot be converted because its state is ${state}.`,
            { DOCUMENT_ID: id, STATE: state },
            'Convert a pending or partially converted document.'
        ),
    sourceCustomer: (id: string, customer: string) =>
        business(
            'IA.SOURCE_CUSTOMER',
            `'${id}' belongs to customer '${customer}'.`,
            { DOCUMENT_ID: id, CUSTOMER_ID: customer },
            'Convert it for the same customer.'
        ),
    sourceQuantity: (line: number, quantity: string, remaining: string) =>
        onLine(
            line,
            'IA.SOURCE_QUANTITY',
            `Quantity ${quantity} is more than the remaining ${remaining}.`,
            { QUANTITY: quantity, REMAINING: remaining },
            'Convert at most what remains.'
        )
} as const;

/** The line the business layer always adds after the reasons. */
export function couldNot(operation: 'create' | 'update' | 'delete'): ErrorDetail {
    return { code: 'BL01001973', message: `Could not ${operation} Document record.` };
}

function onLine(
    line: number,
    messageId: string,
    message: string,
    placeholders: Record<string, string>,
    correction: string
): ErrorDetail {
    const numbered = { LINE_NO: String(line), ...placeholders };
    return business(messageId, `Line ${line}: ${message}`, numbered, correction);
}

function business(
    messageId: string,
    message: string,
    placeholders: Record<string, string>,
    correction: string
): ErrorDetail {
    return {
        code: 'BL03000018',
        message,
        correction,
        additionalInfo: { messageId, placeholders, propertySet: {} }
    };
}
