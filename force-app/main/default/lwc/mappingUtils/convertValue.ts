import { isDecimal, toDecimal } from 'c/moneyUtils';

/** Outcome of bringing one source value into the form that its Intacct field takes. */
export type Converted =
    | { readonly kind: 'value'; readonly value: string | boolean }
    | { readonly kind: 'blank' }
    | { readonly kind: 'invalid'; readonly shown: string };

type FieldKind = 'text' | 'decimal' | 'date' | 'boolean';

/** Fields of order-entry/document and its lines that are not text. Source: Intacct REST v1 model. */
const FIELD_KINDS: Readonly<Record<string, FieldKind>> = {
    txnDate: 'date',
    dueDate: 'date',
    postingDate: 'date',
    invoiceDate: 'date',
    shipByDate: 'date',
    requestedShippingDate: 'date',
    cancelAfterDate: 'date',
    'exchangeRate.date': 'date',
    'exchangeRate.rate': 'decimal',
    unitQuantity: 'decimal',
    unitPrice: 'decimal',
    discountPercent: 'decimal',
    enableTax: 'boolean'
};

const BLANK: Converted = { kind: 'blank' };

/**
 * Brings a Salesforce value into the form of its Intacct field.
 *
 * in      what either Salesforce API answers: text, JSON number, boolean, empty
 * out     decimals without exponent, dates as YYYY-MM-DD; blank text counts as empty, since Intacct
 *         refuses empty ids
 */
export function convertValue(
    intacctField: string,
    value: string | number | boolean | null
): Converted {
    const text = value === null ? '' : String(value).trim();
    if (text === '') {
        return BLANK;
    }
    switch (FIELD_KINDS[intacctField] ?? 'text') {
        case 'decimal':
            return isDecimal(text) || typeof value === 'number'
                ? { kind: 'value', value: toDecimal(text) }
                : { kind: 'invalid', shown: text };
        case 'date':
            return isCalendarDate(text)
                ? { kind: 'value', value: text }
                : { kind: 'invalid', shown: text };
        case 'boolean':
            return text === 'true' || text === 'false'
                ? { kind: 'value', value: text === 'true' }
                : { kind: 'invalid', shown: text };
        default:
            return { kind: 'value', value: typeof value === 'number' ? toDecimal(value) : text };
    }
}

function isCalendarDate(text: string): boolean {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
        return false;
    }
    const instant = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
