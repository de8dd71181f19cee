import { refusal } from './refusal.ts';

/** What the business layer says of a document's header. */
export const headerRefusals = {
    customerUnknown: (id: string) =>
        refusal(
            'IA.CUSTOMER_NOT_FOUND',
            `Customer '${id}' does not exist.`,
            { CUSTOMER_ID: id },
            'Use the ID of an existing customer.'
        ),
    customerInactive: (id: string) =>
        refusal(
            'IA.CUSTOMER_INACTIVE',
            `Customer '${id}' is inactive.`,
            { CUSTOMER_ID: id },
            'Make the customer active or use another one.'
        ),
    customerOnHold: (id: string) =>
        refusal(
            'IA.CUSTOMER_ON_HOLD',
            `Customer '${id}' is on hold.`,
            { CUSTOMER_ID: id },
            'Take the customer off hold.'
        ),
    termUnknown: (id: string) =>
        refusal(
            'IA.TERM_NOT_FOUND',
            `Payment term '${id}' does not exist.`,
            { TERM_ID: id },
            'Use the ID of an existing term.'
        ),
    noLines: () =>
        refusal(
            'IA.NO_LINES',
            'The transaction must have at least one line item.',
            {},
            'Add a line.'
        ),
    periodClosed: (date: string) =>
        refusal(
            'IA.PERIOD_CLOSED',
            `The date ${date} is in a closed period.`,
            { DATE: date },
            'Use a date in an open period or open the period.'
        ),
    definitionInactive: (definition: string) =>
        refusal(
            'IA.DEFINITION_INACTIVE',
            `Transaction definition '${definition}' is inactive.`,
            { DEFINITION: definition },
            'Make the transaction definition active.'
        ),
    conversionOnly: (definition: string) =>
        refusal(
            'IA.CONVERT_ONLY',
            `'${definition}' can only be created by converting another transaction.`,
            { DEFINITION: definition },
            'Convert a source transaction.'
        ),
    numberRequired: (definition: string) =>
        refusal(
            'IA.DOCUMENT_NUMBER_REQUIRED',
            `Document number is required because '${definition}' has no numbering sequence.`,
            { DEFINITION: definition },
            'Enter a document number.'
        ),
    numberGiven: (definition: string) =>
        refusal(
            'IA.DOCUMENT_NUMBER_NOT_ALLOWED',
            `Document number cannot be entered because '${definition}' uses a numbering sequence.`,
            { DEFINITION: definition },
            'Leave the document number out.'
        ),
    numberTaken: (number: string) =>
        refusal(
            'IA.DOCUMENT_NUMBER_EXISTS',
            `A transaction with the number '${number}' already exists.`,
            { NUMBER: number },
            'Use another document number.'
        ),
    currencyUnused: (currency: string) =>
        refusal(
            'IA.CURRENCY_NOT_ENABLED',
            `Currency '${currency}' is not enabled for this company.`,
            { CURRENCY: currency },
            "Use the company's base currency."
        ),
    exchangeRateMissing: (type: string, currency: string) =>
        refusal(
            'IA.EXCHANGE_RATE_NOT_FOUND',
            `'${type}' has no exchange rate for '${currency}'.`,
            { TYPE: type, CURRENCY: currency },
            'Enter an exchange rate.'
        ),
    linkUnknown: (label: string, id: string) =>
        refusal(
            'IA.RECORD_NOT_FOUND',
            `${label} '${id}' does not exist.`,
            { RECORD: label, ID: id },
            `Use the ID of an existing ${label.toLowerCase()}.`
        ),
    stateNotAllowed: (state: string) =>
        refusal(
            'IA.STATE_NOT_ALLOWED',
            `A transaction cannot be saved with the state '${state}'.`,
            { STATE: state },
            'Use draft, pending or submitted.'
        )
} as const;
