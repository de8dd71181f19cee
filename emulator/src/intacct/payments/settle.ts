import Big from 'big.js';
import type { Company } from '../company/company.ts';
import type { InvoiceRow, PaymentDetailRow, PaymentRow } from '../company/records.ts';
import { sum } from '../documents/decimals.ts';

/** What a payment settles of one invoice; negative in a reversal. */
export interface Settlement {
    readonly invoice: InvoiceRow;
    readonly amount: string;
}

/**
 * Stores a payment and moves the paid amount of its invoices. The order-entry documents behind
 * the invoices are not touched: their modified time stays, as in Intacct.
 */
export function savePayment(
    company: Company,
    payment: Omit<PaymentRow, 'key' | 'id' | 'amount' | 'detailKeys' | 'audit'>,
    settlements: readonly Settlement[]
): PaymentRow {
    const key = company.payments.nextKey();
    const details = settlements.map((settlement) => saveDetail(company, key, settlement));
    return company.payments.put({
        ...payment,
        key,
        id: key,
        amount: new Big(sum(details.map(({ amount }) => amount))).toFixed(2),
        detailKeys: details.map((detail) => detail.key),
        audit: company.audit()
    });
}

function saveDetail(
    company: Company,
    paymentKey: string,
    { invoice, amount }: Settlement
): PaymentDetailRow {
    const current = company.invoices.get(invoice.key) ?? invoice;
    const paid = new Big(current.paid).plus(amount).toFixed(2);
    company.invoices.put({ ...current, paid, audit: company.audit(current.audit) });
    const key = company.paymentDetails.nextKey();
    const audit = company.audit();
    return company.paymentDetails.put({
        key,
        id: key,
        paymentKey,
        invoiceKey: invoice.key,
        amount,
        audit
    });
}
