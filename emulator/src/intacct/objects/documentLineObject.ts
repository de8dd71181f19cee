import type { Company } from '../company/company.ts';
import type { LineRow } from '../company/records.ts';
import { DOCUMENT_LINE, documentLineModel } from './documentLineModel.ts';
import { KEPT } from './kept.ts';
import { modelOf } from './modelOf.ts';
import type { ObjectType } from './objectType.ts';
import { linePath, showLine } from './showLine.ts';

/** `order-entry/document-line[::{definition}]`: read here, written through the document. */
export const documentLine: ObjectType<LineRow> = {
    name: DOCUMENT_LINE,
    hasVariants: true,
    table: (company) => company.lines,
    model: modelOf(documentLineModel),
    isVisible: (row, { company, variant }) =>
        variant === undefined || company.documents.get(row.documentKey)?.definition === variant,
    href: linePath,
    flat: showLine,
    kept: { ...KEPT, 'documentHeader.key': (row) => row.documentKey },
    foundBy: { 'documentHeader.key': linesOf },
    full: (row, company) =>
        Object.assign(showLine(row, company), { trackingDetail: [], lineSubtotals: [] }),
    reference: (row, company) => ({ key: row.key, id: row.id, href: linePath(row, company) })
};

function linesOf(documentKey: string, { documents, lines }: Company): LineRow[] {
    const keys = documents.get(documentKey)?.lineKeys ?? [];
    return keys.flatMap((key) => lines.get(key) ?? []);
}
