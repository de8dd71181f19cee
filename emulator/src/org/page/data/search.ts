import { localSchema } from '../../kernel/types.ts';
import type { Context, Org } from '../../kernel/types.ts';
import type { SearchResult } from '../contract.ts';
import { iconOf } from './icons.ts';
import { containing } from './soqlText.ts';

const PER_OBJECT = 5;

/** Finds records by name in every object the user may read: the header's search. */
export function searchRecords(term: string, org: Org, context: Context): SearchResult[] {
    return [...org.schema.objects.keys()].flatMap((name) => searchObject(name, term, org, context));
}

function searchObject(
    objectApiName: string,
    term: string,
    org: Org,
    context: Context
): SearchResult[] {
    const object = localSchema(org, context).object(objectApiName);
    if (!object?.nameField || !org.access.object(context, object.apiName).read) return [];
    const { nameField, apiName } = object;
    const found = org.query(
        `SELECT Id, ${nameField} FROM ${apiName} WHERE ${nameField} LIKE ${containing(term)} ` +
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
