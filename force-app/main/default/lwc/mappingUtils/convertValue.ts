import { isDecimal, roundHalfUp, toDecimal } from 'c/moneyUtils';

/** Outcome of bringing one source value into the form that its Intacct field takes. */
export type Converted =
    | { readonly kind: 'value'; readonly value: string | boolean }
    | { readonly kind: 'blank' }
    | { readonly kind: 'invalid'; readonly shown: string };

type FieldKind = 'text' | 'decimal' | 'date' | 'boolean';

const DATES = [
    'txnDate',
    'dueDate',
    'postingDate',
    'invoiceDate',
    'shipByDate',
    'shippedDate',
    'serviceDeliveryDate',
    'requestedShippingDate',
    'cancelAfterDate',
    'doNotShipBeforeDate',
    'doNotShipAfterDate',
    'servicePeriodStartDate',
    'servicePeriodEndDate',
    'revenueRecognitionStartDate',
    'revenueRecognitionEndDate',
    'exchangeRate.date'
];
const DECIMALS = [
    'exchangeRate.rate',
    'unitQuantity',
    'unitPrice',
    'priceInTxnCurrency',
    'discountPercent'
];
const BOOLEANS = ['enableTax', 'allowDropShip', 'allowBuyToOrder'];

/** Fields of order-entry/document and its lines that are not text. Source: Intacct REST v1 model. */
const FIELD_KINDS: ReadonlyMap<string, FieldKind> = new Map([
    ...DATES.map((field) => [field, 'date'] as const),
    ...DECIMALS.map((field) => [field, 'decimal'] as const),
    ...BOOLEANS.map((field) => [field, 'boolean'] as const)
]);

/** Intacct keeps quantities, prices and rates to this many places. */
const DECIMAL_PLACES = 10;
const CANONICAL = /^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d{0,9}[1-9])?$/;

const BLANK: Converted = { kind: 'blank' };

/**
 * Brings a Salesforce value into the form of its Intacct field.
 *
 * in      what either Salesforce API answers: text, JSON number, boolean, empty
 * out     decimals without exponent, rounded half-up to the ten places that Intacct keeps; dates as
 *         YYYY-MM-DD; blank text counts as empty, since Intacct refuses empty ids
 * omits   times of day: a date is taken as it stands and never from a date-time, because browser and
 *         proxy need not agree on the day a moment belongs to
 */
export function convertValue(
    intacctField: string,
    value: string | number | boolean | null
): Converted {
    const text = value === null ? '' : String(value).trim();
    if (text === '') {
        return BLANK;
    }
    switch (FIELD_KINDS.get(intacctField) ?? 'text') {
        case 'decimal':
            return isDecimal(text) || typeof value === 'number'
                ? { kind: 'value', value: rounded(text) }
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

/** Most decimals come as they must be sent; only the others are worth an arbitrary-precision number. */
function rounded(text: string): string {
    return CANONICAL.test(text) ? text : toDecimal(roundHalfUp(toDecimal(text), DECIMAL_PLACES));
}

function isCalendarDate(text: string): boolean {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
        return false;
    }
    const instant = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
