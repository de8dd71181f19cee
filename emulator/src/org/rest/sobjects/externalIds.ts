import { normalizeId } from '../../kernel/ids.ts';
import { OrgError } from '../../kernel/types.ts';
import type { FieldInfo, ObjectInfo, RecordInput, RecordValues } from '../../kernel/types.ts';
import { notFound } from '../errors.ts';
import { objectBody, ok, param, versionUrl } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import { checkUnmodified } from './preconditions.ts';
import { recordBody } from './recordBody.ts';
import { relatedRecords } from './relationships.ts';
import { visibleObject } from './visibleObject.ts';

const PATH = '/sobjects/:object/:field/:value';

/** `/sobjects/X/Key__c/value`, and `/sobjects/X/id/Relationship`, which has the same form. */
export const EXTERNAL_ID_RESOURCES: readonly Resource[] = [
    { method: 'GET', path: PATH, handle: readOrRelated },
    { method: 'PATCH', path: PATH, handle: upsert },
    { method: 'DELETE', path: PATH, handle: remove }
];

function readOrRelated(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const first = param(call, 'field');
    const id = object.field(first) ? undefined : normalizeId(first);
    if (id) return relatedRecords(call, object, id, param(call, 'value'));
    const { org, context, version, query } = call;
    const fields = query['fields']?.split(',');
    return ok(recordBody(org, object, onlyId(call, object), context, version, fields));
}

function upsert(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const field = externalIdField(call, object);
    const body = objectBody(call) as RecordInput;
    if (field.type !== 'id' && field.apiName in body) {
        const message = `The ${field.apiName} field should not be specified in the sobject data.`;
        throw new OrgError(400, 'INVALID_FIELD', message);
    }
    const found = matches(call, object);
    if (found.length > 1) return multipleChoices(call, object, found);
    if (found[0]) checkUnmodified(call, found[0]);
    const value = param(call, 'value');
    const { id, created } = call.org.records.upsert(
        object.apiName,
        field.apiName,
        value,
        body,
        call.context
    );
    const url = `${versionUrl(call)}/sobjects/${object.apiName}/${id}`;
    return {
        status: created ? 201 : 200,
        body: { id, success: true, errors: [], created },
        ...(created ? { headers: { Location: url } } : {})
    };
}

function remove(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    call.org.records.delete(object.apiName, onlyId(call, object), call.context);
    return { status: 204 };
}

function externalIdField(call: Call, object: ObjectInfo): FieldInfo {
    const field = object.field(param(call, 'field'));
    const isReadable =
        field && call.org.access.field(call.context, object.apiName, field.apiName).read;
    if (field && isReadable && (field.externalId || field.type === 'id')) return field;
    const message = `Provided external ID field does not exist or is not accessible: ${param(call, 'field')}`;
    throw new OrgError(404, 'NOT_FOUND', message);
}

/** Rows with the external id, whoever may see them: an upsert must not create a second one. */
function matches(call: Call, object: ObjectInfo): RecordValues[] {
    const field = externalIdField(call, object);
    const value = param(call, 'value').replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    const literal = ['int', 'double', 'currency', 'percent'].includes(field.type)
        ? value
        : `'${value}'`;
    const soql = `SELECT Id, LastModifiedDate FROM ${object.apiName} WHERE ${field.apiName} = ${literal}`;
    const system = { ...call.context, mode: 'system' } as const;
    return call.org.query(soql, system).records as unknown as RecordValues[];
}

function onlyId(call: Call, object: ObjectInfo): string {
    const [found] = matches(call, object);
    if (!found) throw notFound();
    return String(found['Id']);
}

function multipleChoices(call: Call, object: ObjectInfo, found: readonly RecordValues[]): Reply {
    const urls = found.map(
        (row) => `${versionUrl(call)}/sobjects/${object.apiName}/${String(row['Id'])}`
    );
    return { status: 300, body: urls };
}
