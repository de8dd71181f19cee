import Big from 'big.js';
import type { Company } from '../company/company.ts';
import type { InvoiceRow, Json } from '../company/records.ts';
import { inBase } from '../documents/currency.ts';
import { paymentStatus } from '../documents/paymentStatus.ts';
import { choice, readOnlyAmount, readOnlyText, type Field } from '../model/field.ts';
import { AUDIT, documentRef, IDENTITY, namedRef, type ObjectModel } from '../model/objectModel.ts';
import { documentLink } from './documentLink.ts';
import { KEPT } from './kept.ts';
import { auditLinks, namedLink } from './links.ts';
import type { ObjectType } from './objectType.ts';

const readOnlyDate: Field = { type: 'string', format: 'date', readOnly: true };

const model: ObjectModel = {
    fields: {
        ...IDENTITY,
        id: readOnlyText,
        invoiceNumber: readOnlyText,
        recordType: readOnlyText,
        moduleKey: { ...choice('accountsReceivable', 'orderEntry'), readOnly: true },
        state: { ...choice('posted', 'partiallyPaid', 'paid'), readOnly: true },
        invoiceDate: readOnlyDate,
        dueDate: readOnlyDate,
        referenceNumber: readOnlyText,
        totalBaseAmount: readOnlyAmount,
        totalBaseAmountDue: readOnlyAmount,
        totalTxnAmount: readOnlyAmount,
        totalTxnAmountDue: readOnlyAmount
    },
    groups: {
        audit: AUDIT,
        currency: { fields: { baseCurrency: readOnlyText, txnCurrency: readOnlyText } },
        paymentInformation: {
            fields: { totalBaseAmountPaid: readOnlyAmount, totalTxnAmountPaid: readOnlyAmount }
        }
    },
    refs: {
        customer: namedRef('accounts-receivable/customer', { readOnly: true }),
        salesDocument: documentRef('order-entry/document', { readOnly: true }),
        entity: namedRef('company-config/entity', { readOnly: true })
    },
    httpMethods: 'OPTIONS,GET'
};

/** `accounts-receivable/invoice`: the receivables that invoice-class documents leave behind. */
export const invoice: ObjectType<InvoiceRow> = {
    name: 'accounts-receivable/invoice',
    table: (company) => company.invoices,
    model: () => model,
    href,
    flat: show,
    kept: KEPT,
    full: show,
    reference: (row) => ({ key: row.key, id: row.id, href: href(row) })
};

const STATES: Readonly<Record<string, string>> = {
    open: 'posted',
    partiallyPaid: 'partiallyPaid',
    paid: 'paid'
};

function show(row: InvoiceRow, company: Company): Json {
    const due = new Big(row.total).minus(row.paid).toFixed(2);
    const currency = company.preferences.baseCurrency;
    const document = company.documents.get(row.documentKey);
    const inOwn = (amount: string) => (document ? inBase(document, amount) : amount);
    return {
        key: row.key,
        id: row.id,
        invoiceNumber: row.invoiceNumber,
        recordType: 'ri',
        moduleKey: 'orderEntry',
        state: STATES[paymentStatus(row) ?? 'open'],
        invoiceDate: row.invoiceDate,
        dueDate: row.dueDate,
        referenceNumber: row.referenceNumber ?? null,
        totalBaseAmount: inOwn(row.total),
        totalBaseAmountDue: inOwn(due),
        totalTxnAmount: row.total,
        totalTxnAmountDue: due,
        currency: { baseCurrency: currency, txnCurrency: document?.foreign?.currency ?? currency },
        paymentInformation: { totalBaseAmountPaid: inOwn(row.paid), totalTxnAmountPaid: row.paid },
        customer: namedLink(company.customers.get(row.customerKey), 'accounts-receivable/customer'),
        salesDocument: documentLink(document),
        entity: namedLink(company.entities.get(document?.entityKey ?? ''), 'company-config/entity'),
        audit: auditLinks(row.audit),
        href: href(row)
    };
}

function href(row: InvoiceRow): string {
    return `/objects/accounts-receivable/invoice/${row.key}`;
}
