import type { Company } from '../company/company.ts';
import type { Json, PaymentRow } from '../company/records.ts';
import { createPayment } from '../payments/createPayment.ts';
import { KEPT } from './kept.ts';
import { auditLinks, namedLink } from './links.ts';
import type { ObjectType } from './objectType.ts';
import { paymentDetail } from './paymentDetailObject.ts';
import { paymentModel } from './paymentModel.ts';

/** `accounts-receivable/payment`: created complete; a complete one can only be reversed. */
export const payment: ObjectType<PaymentRow> = {
    name: 'accounts-receivable/payment',
    table: (company) => company.payments,
    model: () => paymentModel,
    href,
    flat,
    kept: KEPT,
    full: (row, company) => ({
        ...flat(row, company),
        paymentDetails: row.detailKeys.flatMap((key) => {
            const detail = company.paymentDetails.get(key);
            return detail === undefined ? [] : [paymentDetail.full(detail, company)];
        })
    }),
    reference: (row) => ({ key: row.key, id: row.id, href: href(row) }),
    create: (payload, { company }) => createPayment(payload, company)
};

function flat(row: PaymentRow, company: Company): Json {
    const totals = {
        currency: company.preferences.baseCurrency,
        totalAmount: row.amount,
        totalPaid: row.amount,
        totalDue: '0.00'
    };
    return {
        key: row.key,
        id: row.id,
        recordType: 'rp',
        state: row.state,
        documentNumber: null,
        description: null,
        referenceNumber: null,
        paymentMethod: null,
        ...row.details,
        paymentSummary: { receiptDate: row.receiptDate },
        customer: namedLink(company.customers.get(row.customerKey), 'accounts-receivable/customer'),
        txnCurrency: totals,
        baseCurrency: totals,
        audit: auditLinks(row.audit),
        webURL: `${company.webUrl}/ia/acct/ur.phtml?.r=${row.key}`,
        href: href(row)
    };
}

function href(row: PaymentRow): string {
    return `/objects/accounts-receivable/payment/${row.key}`;
}
