import type { Json } from '../company/records.ts';
import type { Row } from '../company/table.ts';

/**
 * A link to another row as Intacct shows it; a missing one has its parts null, never absent.
 *
 * in   the linked row, if there is one, and the object it belongs to
 * out  `{key, id, href}` or `{key: null, id: null}`
 */
export function link(row: Row | undefined, apiObject: string): Json {
    if (row === undefined) return { key: null, id: null };
    return { key: row.key, id: row.id, href: `/objects/${apiObject}/${row.key}` };
}

/** As `link`, with the name people gave the linked row. */
export function namedLink(
    row: (Row & { readonly name?: unknown }) | undefined,
    apiObject: string
): Json {
    if (row === undefined) return { key: null, id: null, name: null };
    return { key: row.key, id: row.id, name: row.name, href: `/objects/${apiObject}/${row.key}` };
}

/** The audit group with the links to the users behind the record numbers. */
export function auditLinks(audit: object & { createdBy: string; modifiedBy: string }): Json {
    return {
        ...audit,
        createdByUser: userLink(audit.createdBy),
        modifiedByUser: userLink(audit.modifiedBy)
    };
}

function userLink(key: string): Json {
    return { key, id: 'Admin', href: `/objects/company-config/user/${key}` };
}
