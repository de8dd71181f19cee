import { randomUUID } from 'node:crypto';
import { normalizeId } from '../../kernel/ids.ts';
import type { RecordInput, RecordValues } from '../../kernel/types.ts';
import { OrgError, isPlatformEvent } from '../../kernel/types.ts';
import { objectBody, param, versionUrl } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import { checkUnmodified, isUnchanged, lastModifiedHeader } from './preconditions.ts';
import { recordBody } from './recordBody.ts';
import { visibleObject } from './visibleObject.ts';

/** `/sobjects/X` and `/sobjects/X/id`: one record at a time. */
export const RECORD_RESOURCES: readonly Resource[] = [
    { method: 'POST', path: '/sobjects/:object', handle: create },
    { method: 'GET', path: '/sobjects/:object/:id', handle: read },
    { method: 'PATCH', path: '/sobjects/:object/:id', handle: update },
    { method: 'DELETE', path: '/sobjects/:object/:id', handle: remove }
];

function create(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const id = call.org.records.create(
        object.apiName,
        objectBody(call) as RecordInput,
        call.context
    );
    return {
        status: 201,
        body: { id, success: true, errors: isPlatformEvent(object.apiName) ? [enqueued()] : [] },
        headers: { Location: `${versionUrl(call)}/sobjects/${object.apiName}/${id}` }
    };
}

/** What publishing an event is answered with, although nothing went wrong. */
function enqueued(): object {
    return { statusCode: 'OPERATION_ENQUEUED', message: randomUUID(), fields: [] };
}

function read(call: Call): Reply {
    const { org, context, version, query } = call;
    const object = visibleObject(call, param(call, 'object'));
    const id = existingId(call);
    const values = org.records.read(object.apiName, id, context);
    if (values && isUnchanged(call, values)) return { status: 304 };
    const fields = query['fields']?.split(',').map((name) => name.trim());
    const body = recordBody(org, object, id, context, version, fields);
    return { status: 200, body, headers: values ? lastModifiedHeader(values) : {} };
}

function update(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const body = objectBody(call) as RecordInput;
    if ('Id' in body || 'id' in body) {
        throw new OrgError(
            400,
            'INVALID_FIELD',
            'The Id field should not be specified in the sobject data.'
        );
    }
    const id = existingId(call);
    checkUnmodified(call, currentValues(call, object.apiName, id));
    call.org.records.update(object.apiName, id, body, call.context);
    return { status: 204 };
}

function remove(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const id = existingId(call);
    checkUnmodified(call, currentValues(call, object.apiName, id));
    call.org.records.delete(object.apiName, id, call.context);
    return { status: 204 };
}

/** @throws OrgError 404 as the platform answers an id that cannot be one. */
function existingId(call: Call): string {
    const given = param(call, 'id');
    const id = normalizeId(given);
    if (id) return id;
    throw new OrgError(
        404,
        'NOT_FOUND',
        `Provided external ID field does not exist or is not accessible: ${given}`
    );
}

/** What conditions are checked against; a record that is not there is left to the save, which says why. */
function currentValues({ org, context }: Call, objectApiName: string, id: string): RecordValues {
    return org.records.read(objectApiName, id, context) ?? {};
}
