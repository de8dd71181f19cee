import type { Company } from '../company/company.ts';
import type { Json, PaymentDetailRow } from '../company/records.ts';
import { KEPT } from './kept.ts';
import { auditLinks, link } from './links.ts';
import type { ObjectType } from './objectType.ts';
import { paymentDetailModel } from './paymentModel.ts';

/** `accounts-receivable/payment-detail`: what each payment settled; written by the payment. */
export const paymentDetail: ObjectType<PaymentDetailRow> = {
    name: 'accounts-receivable/payment-detail',
    table: (company) => company.paymentDetails,
    model: () => paymentDetailModel,
    href,
    flat: show,
    kept: KEPT,
    full: show,
    reference: (row) => ({ key: row.key, id: row.id, href: href(row) })
};

function show(row: PaymentDetailRow, company: Company): Json {
    const currency = company.preferences.baseCurrency;
    return {
        key: row.key,
        id: row.id,
        txnCurrency: { currency, paymentAmount: row.amount },
        baseCurrency: { paymentAmount: row.amount },
        arInvoice: link(company.invoices.get(row.invoiceKey), 'accounts-receivable/invoice'),
        arPayment: link(company.payments.get(row.paymentKey), 'accounts-receivable/payment'),
        audit: auditLinks(row.audit),
        href: href(row)
    };
}

function href(row: PaymentDetailRow): string {
    return `/objects/accounts-receivable/payment-detail/${row.key}`;
}
