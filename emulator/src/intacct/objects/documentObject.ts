import type { Company } from '../company/company.ts';
import type { DocumentRow, Json, MasterRow } from '../company/records.ts';
import { createDocument } from '../documents/createDocument.ts';
import { definitionNamed } from '../documents/definitions.ts';
import { baseTotals, DAILY_RATE } from '../documents/currency.ts';
import { deleteDocument } from '../documents/deleteDocument.ts';
import { paymentStatus } from '../documents/paymentStatus.ts';
import { updateDocument } from '../documents/updateDocument.ts';
import { DOCUMENT, documentModel } from './documentModel.ts';
import { documentLink, documentPath } from './documentLink.ts';
import { documentLine } from './documentLineObject.ts';
import { documentSubtotal } from './documentSubtotalObject.ts';
import { KEPT } from './kept.ts';
import { auditLinks, link, namedLink } from './links.ts';
import type { ObjectType, Scope } from './objectType.ts';
import { modelOf } from './modelOf.ts';

/** `order-entry/document[::{definition}]`: quotes, orders, invoices and the rest. */
export const document: ObjectType<DocumentRow> = {
    name: DOCUMENT,
    hasVariants: true,
    table: (company) => company.documents,
    model: modelOf(documentModel),
    isVisible: (row, scope) => isOfVariant(row, scope) && isInEntity(row, scope),
    href: documentPath,
    flat,
    kept: KEPT,
    full: (row, company) => ({
        ...flat(row, company),
        lines: row.lineKeys.flatMap((key) => {
            const line = company.lines.get(key);
            return line === undefined ? [] : [documentLine.full(line, company)];
        }),
        history: history(row, company),
        subtotals: row.subtotalKeys.flatMap((key) => {
            const subtotal = company.subtotals.get(key);
            return subtotal === undefined ? [] : [documentSubtotal.full(subtotal, company)];
        })
    }),
    reference: (row) => ({
        key: row.key,
        id: row.id,
        documentType: row.definition,
        href: documentPath(row)
    }),
    create: (payload, scope) =>
        createDocument(payload, definitionNamed(scope.company, scope.variant), scope),
    update: (row, payload, scope) =>
        updateDocument(row, payload, definitionNamed(scope.company, row.definition), scope),
    remove: (row, scope) =>
        deleteDocument(row, definitionNamed(scope.company, row.definition), scope)
};

function flat(row: DocumentRow, company: Company): Json {
    const currency = company.preferences.baseCurrency;
    const customer = company.customers.get(row.customerKey);
    return {
        key: row.key,
        id: row.id,
        documentId: row.id,
        documentNumber: row.documentNumber,
        documentType: row.definition,
        state: row.state,
        status: 'active',
        txnDate: row.txnDate,
        dueDate: row.dueDate ?? null,
        postingDate: row.postingDate ?? null,
        invoiceType: null,
        invoiceMode: null,
        eInvoiceStatus: null,
        referenceNumber: null,
        customerPONumber: null,
        memo: null,
        notes: null,
        ...row.details,
        customer: namedLink(customer, 'accounts-receivable/customer'),
        txnDefinition: link(company.definitions.byId(row.definition), 'order-entry/txn-definition'),
        paymentTerm: link(company.terms.get(row.termKey ?? ''), 'accounts-receivable/term'),
        contacts: contacts(row, customer),
        project: NONE,
        shippingMethod: { key: null, id: null },
        sourceDocument: documentLink(company.documents.get(row.sourceKey ?? '')),
        invoice: link(company.invoices.get(row.invoiceKey ?? ''), 'accounts-receivable/invoice'),
        baseCurrency: currency,
        txnCurrency: row.foreign?.currency ?? currency,
        exchangeRate: {
            date: row.foreign?.date ?? row.txnDate,
            rate: row.foreign?.rate ?? '1',
            typeId: '-1',
            typeName: row.foreign?.typeName ?? DAILY_RATE
        },
        ...baseTotals(row, company),
        subtotalInTxnCurrency: row.subtotal,
        totalInTxnCurrency: row.total,
        paymentStatus: company.preferences.displayPaymentStatus
            ? paymentStatus(company.invoices.get(row.invoiceKey ?? ''))
            : null,
        isPrinted: false,
        isBackordered: false,
        isSystemGeneratedDocument: false,
        webURL: `${company.webUrl}/ia/acct/ur.phtml?.r=${row.key}`,
        entity: namedLink(company.entities.get(row.entityKey ?? ''), 'company-config/entity'),
        audit: auditLinks(row.audit),
        href: documentPath(row)
    };
}

const NONE: Json = { key: null, id: null, name: null };

/** The contacts sent, and for the others the one Intacct keeps for every customer. */
function contacts({ details }: DocumentRow, customer: MasterRow | undefined): Json {
    const own = { key: null, id: `${String(customer?.['name'])}(C${customer?.id})` };
    return { primary: own, shipTo: own, billTo: own, ...(details['contacts'] as Json | undefined) };
}

/** One row per step of the chain that led to this document, the latest first. */
function history(row: DocumentRow, company: Company): Json[] {
    const source = company.documents.get(row.sourceKey ?? '');
    const step = {
        id: row.key,
        key: row.key,
        convertedTo: documentLink(row),
        ...(source === undefined ? {} : { convertedFrom: documentLink(source) }),
        orderEntryDocument: documentLink(source ?? row),
        href: `/objects/order-entry/document-history/${row.key}`
    };
    return [step, ...(source === undefined ? [] : history(source, company))];
}

function isOfVariant(row: DocumentRow, { variant }: Scope): boolean {
    return variant === undefined || row.definition === variant;
}

/** An entity's session sees its own documents; the top level sees all but private entities'. */
function isInEntity(row: DocumentRow, { company, session }: Scope): boolean {
    if (session.entityKey !== undefined) return row.entityKey === session.entityKey;
    if (row.entityKey === undefined || session.includePrivate) return true;
    return company.entities.get(row.entityKey)?.['isPrivate'] !== true;
}
