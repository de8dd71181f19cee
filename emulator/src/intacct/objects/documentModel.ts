import type { Company } from '../company/company.ts';
import {
    amount,
    choice,
    date,
    type Field,
    fixed,
    precise,
    readOnlyAmount,
    readOnlyBool,
    readOnlyText,
    required,
    text
} from '../model/field.ts';
import {
    AUDIT,
    documentRef,
    type Group,
    IDENTITY,
    namedRef,
    type ObjectModel,
    ref
} from '../model/objectModel.ts';
import { documentLineModel } from './documentLineModel.ts';

export const DOCUMENT = 'order-entry/document';

/** Header texts, dates and links that the company stores as sent. */
export const DOCUMENT_DETAILS: Readonly<Record<string, Field>> = {
    referenceNumber: text,
    customerPONumber: text,
    memo: { ...text, maxLength: 4000 },
    notes: text,
    invoiceDate: date,
    requestedShippingDate: date,
    shipByDate: date,
    shippedDate: date,
    serviceDeliveryDate: date,
    cancelAfterDate: date,
    doNotShipBeforeDate: date,
    doNotShipAfterDate: date,
    trackingNumber: text
};

const state = choice(
    'draft',
    'pending',
    'submitted',
    'closed',
    'inProgress',
    'converted',
    'partiallyConverted',
    'approved',
    'partiallyApproved',
    'declined',
    'exception'
);

const contact = ref('company-config/contact');
const contacts: Group = { refs: { primary: contact, shipTo: contact, billTo: contact } };

/** One row of `subtotals`: what a definition adds under the lines. */
export const documentSubtotalModel: ObjectModel = {
    fields: {
        ...IDENTITY,
        description: text,
        percentValue: precise,
        absoluteValue: amount,
        txnAbsoluteValue: amount,
        total: readOnlyAmount,
        txnTotal: readOnlyAmount
    },
    groups: { audit: AUDIT },
    refs: { documentHeader: documentRef(DOCUMENT, { readOnly: true }) },
    httpMethods: 'OPTIONS,GET'
};

/** Properties of a document header, with the company's custom fields. */
export function documentModel(company: Company): ObjectModel {
    return {
        fields: {
            ...IDENTITY,
            id: readOnlyText,
            documentId: readOnlyText,
            documentNumber: fixed(text),
            documentType: readOnlyText,
            state,
            status: { ...choice('active', 'inactive'), ignored: true },
            sourceModule: { ...text, ignored: true },
            txnDate: required(date),
            dueDate: date,
            postingDate: date,
            baseCurrency: fixed(text),
            txnCurrency: fixed(text),
            invoiceType: choice('invoice', 'eInvoice', 'eReporting'),
            invoiceMode: choice('tlb1', 'tps1', 'b1', 's1'),
            eInvoiceStatus: readOnlyText,
            subtotal: readOnlyAmount,
            subtotalInTxnCurrency: readOnlyAmount,
            total: readOnlyAmount,
            totalInTxnCurrency: readOnlyAmount,
            paymentStatus: { ...choice('open', 'partiallyPaid', 'paid'), readOnly: true },
            isPrinted: readOnlyBool,
            isBackordered: readOnlyBool,
            isSystemGeneratedDocument: readOnlyBool,
            webURL: readOnlyText,
            ...DOCUMENT_DETAILS,
            ...customFields(company, DOCUMENT)
        },
        groups: {
            audit: AUDIT,
            contacts,
            exchangeRate: { fields: { date, rate: precise, typeId: text, typeName: text } }
        },
        refs: {
            customer: namedRef('accounts-receivable/customer', { required: true, mutable: false }),
            txnDefinition: ref('order-entry/txn-definition', { readOnly: true }),
            paymentTerm: ref('accounts-receivable/term'),
            project: namedRef('projects/project'),
            shippingMethod: ref('accounts-receivable/shipping-method'),
            sourceDocument: documentRef(DOCUMENT, { mutable: false }),
            invoice: ref('accounts-receivable/invoice', { readOnly: true }),
            entity: namedRef('company-config/entity', { readOnly: true })
        },
        lists: {
            lines: {
                apiObject: 'order-entry/document-line',
                model: documentLineModel(company),
                required: true
            },
            subtotals: {
                apiObject: 'order-entry/document-subtotal',
                model: documentSubtotalModel
            }
        },
        httpMethods: 'OPTIONS,GET,POST,PATCH,DELETE'
    };
}

/** The company's custom fields of one object, as properties. */
export function customFields(company: Company, object: string): Record<string, Field> {
    const names = company.preferences.customFields[object] ?? [];
    return Object.fromEntries(names.map((name) => [name, text]));
}
