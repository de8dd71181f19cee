import { OrgError, isPlatformEvent } from '../../kernel/types.ts';
import type { FieldInfo, ObjectInfo, QueryRow } from '../../kernel/types.ts';
import { soqlText } from '../../uiapi/soqlOf.ts';
import { ok } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import { parseSosl } from './parseSosl.ts';
import type { SearchScope, SearchedObject, SoslQuery } from './parseSosl.ts';

const SEARCHED: Readonly<Record<SearchScope, readonly FieldInfo['type'][]>> = {
    ALL: ['string', 'textarea', 'email', 'phone', 'url', 'picklist'],
    NAME: ['string'],
    EMAIL: ['email'],
    PHONE: ['phone']
};

/** `/search?q=FIND {…}`: SOSL over the texts of records. */
export const SEARCH_RESOURCES: readonly Resource[] = [
    { method: 'GET', path: '/search', handle: search }
];

function search(call: Call): Reply {
    const query = parseSosl(call.query['q'] ?? '');
    const objects = query.returning.length > 0 ? query.returning : everyObject(call);
    const found = objects.flatMap((searched) => recordsOf(call, query, searched));
    return ok({ searchRecords: found.slice(0, query.limit) });
}

function everyObject({ org, context }: Call): SearchedObject[] {
    return [...org.schema.objects.values()]
        .filter(({ apiName, custom }) => custom || !apiName.includes('Permission'))
        .filter(({ apiName }) => !isPlatformEvent(apiName))
        .filter(({ apiName }) => org.access.object(context, apiName).read)
        .map(({ apiName }) => ({ name: apiName, fields: [], clauses: '' }));
}

function recordsOf(
    { org, context, version }: Call,
    { term, scope }: SoslQuery,
    { name, fields, clauses }: SearchedObject
): QueryRow[] {
    const object = org.schema.object(name);
    if (!object || !org.access.object(context, object.apiName).read)
        throw new OrgError(400, 'INVALID_TYPE', `sObject type '${name}' is not supported.`);
    const texts = textFields(object, scope).filter(
        ({ apiName }) => org.access.field(context, object.apiName, apiName).read
    );
    if (texts.length === 0) return [];
    const condition = texts
        .flatMap(({ apiName }) => patternsOf(term).map((like) => `${apiName} LIKE ${like}`))
        .join(' OR ');
    const [, where = '', rest = ''] =
        /^(?:WHERE\s+([\s\S]*?))?((?:ORDER\s+BY|LIMIT|OFFSET)\b[\s\S]*)?$/i.exec(clauses) ?? [];
    const conditions = where.trim() ? `(${where.trim()}) AND (${condition})` : condition;
    const selected = fields.length > 0 ? fields.join(', ') : 'Id';
    const soql = `SELECT ${selected} FROM ${object.apiName} WHERE ${conditions} ${rest}`;
    return org.query(soql, context, { restDates: true, apiVersion: version }).records;
}

function textFields(object: ObjectInfo, scope: SearchScope): FieldInfo[] {
    return [...object.fields.values()].filter(
        (field) =>
            field.filterable &&
            SEARCHED[scope].includes(field.type) &&
            (scope !== 'NAME' || field.nameField)
    );
}

/** The term as words: at either end or inside of a text; `*` stands for anything, `?` for one character. */
function patternsOf(term: string): string[] {
    const plain = term.replace(/^"|"$/g, '').replace(/[%_\\]/g, '\\$&');
    const pattern = plain.replaceAll('*', '%').replaceAll('?', '_');
    const likes = [pattern, `${pattern} %`, `% ${pattern}`, `% ${pattern} %`];
    return likes.map((like) => soqlText(like).replaceAll('\\\\', '\\'));
}
