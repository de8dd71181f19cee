import type { SalesDocumentLine } from '../../domain/salesDocument.ts';
import { toSalesDocument } from '../toSalesDocument.ts';
import type { DocumentReading } from '../../domain/pull/documentReading.ts';
import type { ForgivingQuery } from './forgivingQuery.ts';
import { nested } from './nested.ts';
import { groupedBy, readAllIn } from './readAll.ts';

const FIELDS = [
    'key',
    'documentHeader.key',
    'lineNumber',
    'dimensions.item.id',
    'lineDescription',
    'unit',
    'unitQuantity',
    'unitPrice',
    'priceInTxnCurrency',
    'discountPercent',
    'quantity',
    'quantityRemaining',
    'taxInTxnCurrency',
    'dimensions.location.id',
    'dimensions.department.id',
    'dimensions.class.id'
];
const INDISPENSABLE = ['key', 'documentHeader.key'];

/**
 * Reads the lines of many documents together.
 *
 * out     lines in document order, counted from 1, by key of their document
 * source  Intacct REST v1, order-entry/document-line
 */
export async function readLines(
    query: ForgivingQuery,
    { definition, lineFields }: DocumentReading,
    documentKeys: readonly string[]
): Promise<ReadonlyMap<string, readonly SalesDocumentLine[]>> {
    const rows = await readAllIn(
        query,
        {
            object: `order-entry/document-line::${definition}`,
            fields: [...new Set([...FIELDS, ...lineFields])],
            filters: [],
            indispensable: INDISPENSABLE
        },
        { field: 'documentHeader.key', values: documentKeys }
    );
    return new Map(
        [...groupedBy(rows, 'documentHeader.key')].map(([key, lines]) => {
            const raw = { lines: lines.map(nested) };
            return [key, toSalesDocument(raw, definition).lines] as const;
        })
    );
}
