import type { ChangePage, DocumentState } from '../../ports/changeFeed.ts';
import { toSalesDocument } from '../toSalesDocument.ts';
import type { ForgivingQuery } from './forgivingQuery.ts';
import { nested } from './nested.ts';

const FIELDS = [
    'key',
    'documentId',
    'documentNumber',
    'state',
    'totalInTxnCurrency',
    'audit.modifiedDateTime'
];

/** Reads one page of all documents of a definition, as little of each as a comparison needs. */
export async function readDocumentStates(
    query: ForgivingQuery,
    object: string,
    { definition, afterKey }: { definition: string; afterKey?: string | undefined }
): Promise<ChangePage<DocumentState>> {
    const { rows, total, unknownFields } = await query(
        {
            object,
            fields: FIELDS,
            filters: afterKey === undefined ? [] : [{ $gt: { key: afterKey } }],
            orderBy: [{ key: 'asc' }]
        },
        (field) => field !== 'key'
    );
    return {
        rows: rows.map((row) => toSalesDocument(nested(row), definition)),
        total,
        isLast: rows.length === 0 || rows.length >= total,
        unknownFields
    };
}
