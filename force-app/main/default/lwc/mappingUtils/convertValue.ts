import { isDecimal, roundHalfUp, toDecimal } from 'c/moneyUtils';
import { localDate } from './localDate';

/** Outcome of bringing one source value into the form that its Intacct field takes. */
export type Converted =
    | { readonly kind: 'value'; readonly value: string | boolean }
    | { readonly kind: 'blank' }
    | { readonly kind: 'invalid'; readonly shown: string };

type FieldKind = 'text' | 'decimal' | 'date' | 'boolean' | 'custom';

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

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

const BLANK: Converted = { kind: 'blank' };

/** Undefined when the field cannot take the text. */
type Convert = (
    text: string,
    value: string | number | boolean | null,
    timeZone: string | undefined
) => string | boolean | undefined;

const CONVERTERS: Readonly<Record<FieldKind, Convert>> = {
    decimal: (text, value) => {
        return isDecimal(text) || typeof value === 'number' ? rounded(text) : undefined;
    },
    date: (text, _value, timeZone) => {
        const day = MOMENT.test(text) ? dayOf(text, timeZone) : text;
        return day !== undefined && isCalendarDate(day) ? day : undefined;
    },
    boolean: (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
    text: (text, value) => (typeof value === 'number' ? toDecimal(value) : text),
    /** A company's own fields take dates, but no moments: a moment can only be meant as its day. */
    custom: (text, value, timeZone) => {
        return MOMENT.test(text) ? dayOf(text, timeZone) : CONVERTERS.text(text, value, timeZone);
    }
};

/** Brings values into the form of one Intacct field. */
export type Converter = (value: string | number | boolean | null) => Converted;

/**
 * Makes what brings Salesforce values into the form of an Intacct field.
 *
 * in      the field; the time zone of whoever asks for the document, the same for preview and proxy;
 *         values as either Salesforce API answers them: text, JSON number, boolean, empty
 * out     decimals without exponent, rounded half-up to the ten places that Intacct keeps; dates as
 *         YYYY-MM-DD, a moment as the day it is in that zone; blank text counts as empty, since
 *         Intacct refuses empty ids
 */
export function converterOf(intacctField: string, timeZone: string | undefined): Converter {
    const convert = CONVERTERS[kindOf(intacctField)];
    return (value) => {
        const text = value === null ? '' : String(value).trim();
        if (text === '') {
            return BLANK;
        }
        const converted = convert(text, value, timeZone);
        return converted === undefined
            ? { kind: 'invalid', shown: text }
            : { kind: 'value', value: converted };
    };
}

function kindOf(intacctField: string): FieldKind {
    return intacctField.includes('::') ? 'custom' : (FIELD_KINDS.get(intacctField) ?? 'text');
}

/** Undefined when the day cannot be known: no such moment, or no such zone. */
function dayOf(text: string, timeZone: string | undefined): string | undefined {
    const moment = new Date(text);
    if (timeZone === undefined || Number.isNaN(moment.getTime())) {
        return undefined;
    }
    try {
        return localDate(moment, timeZone);
    } catch {
        return undefined;
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
