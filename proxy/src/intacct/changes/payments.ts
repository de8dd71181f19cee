import type { Payment, PaymentLine } from '../../domain/pull/payment.ts';
import type { Start } from '../../domain/pull/position.ts';
import type { ChangePage } from '../../ports/changeFeed.ts';
import { textIn, type Raw } from '../raw.ts';
import type { ForgivingQuery } from './forgivingQuery.ts';
import { BY_CHANGE, from } from './keyset.ts';
import { moneyIn } from './moneyIn.ts';
import { groupedBy, readAllIn } from './readAll.ts';

export const PAYMENT = 'accounts-receivable/payment';
const PAYMENT_DETAIL = 'accounts-receivable/payment-detail';

const FIELDS = [
    'key',
    'id',
    'documentNumber',
    'customer.id',
    'paymentSummary.receiptDate',
    'txnCurrency.currency',
    'txnCurrency.totalAmount',
    'paymentMethod',
    'state',
    'referenceNumber',
    'webURL',
    'audit.modifiedDateTime'
];
const DETAIL_FIELDS = [
    'key',
    'arPayment.key',
    'arInvoice.key',
    'arInvoice.salesDocument.key',
    'txnCurrency.paymentAmount'
];

/** Reads one page of payments that changed, and what they settle by one reading for all of them. */
export async function readPayments(
    query: ForgivingQuery,
    start: Start
): Promise<ChangePage<Payment>> {
    const { rows, total, unknownFields } = await query({
        object: PAYMENT,
        fields: FIELDS,
        ...from(start),
        orderBy: BY_CHANGE
    });
    const details = groupedBy(
        await readAllIn(
            query,
            { object: PAYMENT_DETAIL, fields: DETAIL_FIELDS, filters: [] },
            { field: 'arPayment.key', values: rows.flatMap((row) => textIn(row, 'key') ?? []) }
        ),
        'arPayment.key'
    );
    return {
        rows: rows.map((row) => toPayment(row, details.get(textIn(row, 'key') ?? '') ?? [])),
        total,
        isLast: rows.length === 0 || rows.length >= total,
        unknownFields
    };
}

function toPayment(row: Raw, details: readonly Raw[]): Payment {
    const key = textIn(row, 'key') ?? '';
    const date = textIn(row, 'paymentSummary.receiptDate');
    return {
        key,
        modifiedAt: textIn(row, 'audit.modifiedDateTime') ?? '',
        number: textIn(row, 'documentNumber') ?? textIn(row, 'id') ?? key,
        customerId: textIn(row, 'customer.id'),
        date,
        amount: moneyIn(row, 'txnCurrency.totalAmount'),
        currencyCode: textIn(row, 'txnCurrency.currency'),
        method: textIn(row, 'paymentMethod'),
        state: textIn(row, 'state'),
        referenceNumber: textIn(row, 'referenceNumber'),
        webUrl: textIn(row, 'webURL'),
        lines: details.map((detail) => toPaymentLine(detail, date))
    };
}

function toPaymentLine(row: Raw, appliedOn: string | undefined): PaymentLine {
    return {
        key: textIn(row, 'key') ?? '',
        invoiceKey: textIn(row, 'arInvoice.key'),
        documentKey: textIn(row, 'arInvoice.salesDocument.key'),
        amount: moneyIn(row, 'txnCurrency.paymentAmount'),
        appliedOn
    };
}
