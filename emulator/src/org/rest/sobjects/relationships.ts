import type { ObjectInfo } from '../../kernel/types.ts';
import { notFound } from '../errors.ts';
import { ok } from '../resource.ts';
import type { Call, Reply } from '../resource.ts';
import { recordBody } from './recordBody.ts';

/** Follows a relationship by its friendly URL: a parent is one record, children are a query result. */
export function relatedRecords(
    call: Call,
    object: ObjectInfo,
    id: string,
    relationship: string
): Reply {
    const { org, context, version, query } = call;
    const fields = query['fields']?.split(',');
    const lookup = object.fieldOfRelationship(relationship);
    const parent = lookup && org.schema.object(lookup.reference?.to[0] ?? '');
    if (lookup && parent) {
        const parentId = org.records.read(object.apiName, id, context)?.[lookup.apiName];
        if (typeof parentId !== 'string') throw notFound();
        return ok(recordBody(org, parent, parentId, context, version, fields));
    }
    const child = object.childRelationship(relationship);
    if (!child) throw notFound();
    const selected = fields ?? readableFields(call, child.childObject);
    const soql = `SELECT ${selected.join(', ')} FROM ${child.childObject} WHERE ${child.field} = '${id}'`;
    return ok(org.query(soql, context, { restDates: true, apiVersion: version }));
}

function readableFields({ org, context }: Call, objectApiName: string): string[] {
    const names = [...(org.schema.object(objectApiName)?.fields.keys() ?? [])];
    return names.filter((name) => org.access.field(context, objectApiName, name).read);
}
