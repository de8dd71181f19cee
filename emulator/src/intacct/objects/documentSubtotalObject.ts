import type { Company } from '../company/company.ts';
import type { Json, SubtotalRow } from '../company/records.ts';
import { documentLink } from './documentLink.ts';
import { documentSubtotalModel } from './documentModel.ts';
import { auditLinks } from './links.ts';
import type { ObjectType } from './objectType.ts';

/** `order-entry/document-subtotal`: taxes and charges under the lines; written by the document. */
export const documentSubtotal: ObjectType<SubtotalRow> = {
    name: 'order-entry/document-subtotal',
    table: (company) => company.subtotals,
    model: () => documentSubtotalModel,
    href,
    flat: show,
    full: show,
    reference: (row) => ({ key: row.key, id: row.id, href: href(row) })
};

function show(row: SubtotalRow, company: Company): Json {
    return {
        key: row.key,
        id: row.id,
        description: row.description,
        percentValue: row.percent,
        absoluteValue: row.total,
        total: row.total,
        txnAbsoluteValue: row.total,
        txnTotal: row.total,
        documentHeader: documentLink(company.documents.get(row.documentKey)),
        audit: auditLinks(row.audit),
        href: href(row)
    };
}

function href(row: SubtotalRow): string {
    return `/objects/order-entry/document-subtotal/${row.key}`;
}
