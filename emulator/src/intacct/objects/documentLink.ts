import type { DocumentRow, Json } from '../company/records.ts';

/** Path of a document below the API's base; the definition is part of it, encoded. */
export function documentPath(row: DocumentRow): string {
    return `/objects/order-entry/document::${encodeURIComponent(row.definition)}/${row.key}`;
}

/** A link to another document; a missing one has its parts null. */
export function documentLink(row: DocumentRow | undefined): Json {
    if (row === undefined) return { key: null, id: null };
    return { key: row.key, id: row.id, documentType: row.definition, href: documentPath(row) };
}
