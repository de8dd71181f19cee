import Big from 'c/decimalUtils';
import { lineAmount, roundHalfUp, toDecimal } from 'c/moneyUtils';
import type { SalesDocument, SalesDocumentLine } from '../domain/salesDocument.ts';
import type { Raw } from './raw.ts';

/**
 * Reads an order-entry document of Intacct in our words.
 *
 * in      `ia::result` of GET order-entry/document::{definition}/{key}; decimals are strings, often
 *         padded to ten places; empty references are {"key": null, "id": null}
 * out     transaction-currency amounts where Intacct gives both; camel-case states as people see
 *         them; lines counted from 1 whether Intacct counts from 0 or 1
 * source  Intacct REST v1, order-entry/document
 */
export function toSalesDocument(raw: Raw, definition: string): SalesDocument {
    const documentNumber = text(raw['documentNumber']);
    return {
        key: text(raw['key']) ?? '',
        documentId: documentIdOf(raw, definition, documentNumber),
        documentNumber,
        state: inWords(text(raw['state'])),
        customerId: text(ref(raw['customer'])['id']),
        documentDate: text(raw['txnDate']),
        dueDate: text(raw['dueDate']),
        referenceNumber: text(raw['referenceNumber']),
        currencyCode: text(raw['txnCurrency']) ?? text(raw['baseCurrency']),
        subtotal: money(raw['subtotalInTxnCurrency'] ?? raw['subtotal']),
        total: money(raw['totalInTxnCurrency'] ?? raw['total']),
        totalPaid: money(raw['totalPaidInTxnCurrency'] ?? raw['totalPaid']),
        totalDue: money(raw['totalDueInTxnCurrency'] ?? raw['totalDue']),
        paymentStatus: inWords(text(raw['paymentStatus'])),
        sourceDocumentId: text(ref(raw['sourceDocument'])['id']),
        webUrl: text(raw['webURL']),
        modifiedAt: text(ref(raw['audit'])['modifiedDateTime']),
        lines: rows(raw['lines'])
            .sort((a, b) => Number(a['lineNumber'] ?? 0) - Number(b['lineNumber'] ?? 0))
            .map((line, index) => toLine(line, index + 1)),
        raw
    };
}

function toLine(raw: Raw, lineNumber: number): SalesDocumentLine {
    const dimension = (name: string) => text(ref(ref(raw['dimensions'])[name])['id']);
    const quantity = decimal(raw['unitQuantity'] ?? raw['quantity']);
    const unitPrice = decimal(raw['priceInTxnCurrency'] ?? raw['unitPrice']);
    const discountPercent = decimal(raw['discountPercent']);
    return {
        key: text(raw['key']) ?? '',
        lineNumber,
        itemId: dimension('item') ?? text(ref(raw['item'])['id']),
        description: text(raw['lineDescription']),
        quantity,
        quantityRemaining: remaining(raw, quantity),
        unit: text(raw['unit']),
        unitPrice,
        discountPercent,
        amount:
            quantity && unitPrice
                ? lineAmount({ quantity, unitPrice, discountPercent })
                : undefined,
        taxAmount: money(raw['taxInTxnCurrency'] ?? raw['taxInBaseCurrency']),
        locationId: dimension('location'),
        departmentId: dimension('department'),
        classId: dimension('class'),
        raw
    };
}

/** Intacct counts what is left to convert in the item's base unit; people count in the line's unit. */
function remaining(raw: Raw, quantity: string | undefined): string | undefined {
    const [left, whole] = [decimal(raw['quantityRemaining']), decimal(raw['quantity'])];
    return left && whole && quantity && Number(whole) !== 0
        ? toDecimal(new Big(left).times(quantity).div(whole).round(10).toFixed())
        : undefined;
}

/** Newer answers repeat the key as `id`; then the id people know is put together here. */
function documentIdOf(raw: Raw, definition: string, documentNumber: string | undefined): string {
    const id = text(raw['documentId']) ?? text(raw['id']);
    const isKnownToPeople = id !== undefined && id !== text(raw['key']);
    return isKnownToPeople ? id : `${definition}-${documentNumber ?? text(raw['key']) ?? ''}`;
}

/** `Partially Converted` of `partiallyConverted`. */
function inWords(camelCase: string | undefined): string | undefined {
    const words = camelCase?.replace(/([a-z])([A-Z])/g, '$1 $2');
    return words && words.charAt(0).toUpperCase() + words.slice(1);
}

function money(value: unknown): string | undefined {
    const amount = decimal(value);
    return amount === undefined ? undefined : roundHalfUp(amount, 2);
}

function decimal(value: unknown): string | undefined {
    const digits = text(value);
    return digits === undefined ? undefined : toDecimal(digits);
}

function text(value: unknown): string | undefined {
    return (typeof value === 'string' && value !== '') || typeof value === 'number'
        ? String(value)
        : undefined;
}

function ref(value: unknown): Raw {
    return typeof value === 'object' && value !== null ? (value as Raw) : {};
}

function rows(value: unknown): Raw[] {
    return Array.isArray(value) ? value.map(ref) : [];
}
