import { localSchema } from '../kernel/types.ts';
import type { Context, ObjectInfo, Org, QueryOptions, QueryRow } from '../kernel/types.ts';
import { recentIds } from './recentRecords.ts';
import { soqlContains, soqlText } from './soqlOf.ts';

const SHORTEST_TERM = 2;
const HITS_PER_OBJECT = 5;

/** A record that a search found or that the user looked at. */
export interface NamedRecord {
    readonly object: ObjectInfo;
    readonly row: QueryRow;
    readonly name: string;
}

/** Objects whose records this user may find by name. */
export function searchableObjects(org: Org, context: Context): ObjectInfo[] {
    return [...localSchema(org, context).objects.values()].filter(
        ({ apiName, nameField }) => nameField && org.access.object(context, apiName).read
    );
}

/** Finds records of these objects by a part of their name, a few of each; nothing for a term of one letter. */
export function searchByName(
    org: Org,
    context: Context,
    objects: readonly ObjectInfo[],
    term: string
): NamedRecord[] {
    if (term.length < SHORTEST_TERM) return [];
    return objects.flatMap((object) =>
        named(org, context, object, `${object.nameField} LIKE ${soqlContains(term)}`)
    );
}

/** What the user looked at last, over all objects. */
export function recentlyViewed(
    org: Org,
    context: Context,
    limit: number,
    options: QueryOptions = {}
): NamedRecord[] {
    const found: NamedRecord[] = [];
    for (const id of recentIds(org, context.user.id)) {
        if (found.length === limit) break;
        const object = localSchema(org, context).objectOfId(id);
        if (!object || !org.access.object(context, object.apiName).read) continue;
        found.push(...named(org, context, object, `Id = ${soqlText(id)}`, options));
    }
    return found;
}

function named(
    org: Org,
    context: Context,
    object: ObjectInfo,
    condition: string,
    options: QueryOptions = {}
): NamedRecord[] {
    const { nameField, apiName } = object;
    if (!nameField) return [];
    const { records } = org.query(
        `SELECT Id, ${nameField} FROM ${apiName} WHERE ${condition} ORDER BY ${nameField} LIMIT ${HITS_PER_OBJECT}`,
        context,
        options
    );
    return records.map((row) => ({ object, row, name: String(row[nameField] ?? row['Id']) }));
}
