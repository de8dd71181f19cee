import type { Context, Org } from '../../kernel/types.ts';
import type { SearchResult } from '../contract.ts';
import { iconOf } from './icons.ts';
import { escape } from './listPage.ts';

const PER_OBJECT = 5;

/** Finds records by name in every object the user may read: the header's search, and lookups. */
export function searchRecords(
    term: string,
    objects: readonly string[] | undefined,
    org: Org,
    context: Context
): SearchResult[] {
    const names = objects ?? [...org.schema.objects.keys()];
    return names.flatMap((name) => searchObject(name, term, org, context));
}

function searchObject(
    objectApiName: string,
    term: string,
    org: Org,
    context: Context
): SearchResult[] {
    const object = org.schema.object(objectApiName);
    if (!object?.nameField || !org.access.object(context, object.apiName).read) return [];
    const { nameField, apiName } = object;
    const pattern = `%${escape(term).replace(/[%_]/g, '\\$&')}%`;
    const found = org.query(
        `SELECT Id, ${nameField} FROM ${apiName} WHERE ${nameField} LIKE '${pattern}' ` +
            `ORDER BY ${nameField} LIMIT ${PER_OBJECT}`,
        context
    );
    return found.records.map((row) => ({
        id: String(row['Id']),
        name: String(row[nameField]),
        objectApiName: apiName,
        objectLabel: object.label,
        icon: iconOf(apiName, org.metadata)
    }));
}
