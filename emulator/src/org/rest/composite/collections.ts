import { OrgError } from '../../kernel/types.ts';
import type { ObjectInfo, QueryRow, RecordInput, SaveResult } from '../../kernel/types.ts';
import { normalizeId } from '../../kernel/ids.ts';
import { objectBody, ok, param } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import { recordBody } from '../sobjects/recordBody.ts';
import { collectionResult } from '../sobjects/saveResults.ts';
import { visibleObject } from '../sobjects/visibleObject.ts';
import { saveByType } from './saveByType.ts';

const MOST_RECORDS = 200;
const MOST_READ = 2000;

/** `/composite/sobjects`: up to 200 records in one call, of one or more objects. */
export const COLLECTION_RESOURCES: readonly Resource[] = [
    { method: 'POST', path: '/composite/sobjects', handle: createAll },
    { method: 'PATCH', path: '/composite/sobjects', handle: updateAll },
    { method: 'DELETE', path: '/composite/sobjects', handle: deleteAll },
    { method: 'PATCH', path: '/composite/sobjects/:object/:field', handle: upsertAll },
    { method: 'GET', path: '/composite/sobjects/:object', handle: readByQuery },
    { method: 'POST', path: '/composite/sobjects/:object', handle: readByBody }
];

function createAll(call: Call): Reply {
    const { records, allOrNone } = recordsIn(call);
    const results = saveByType(call.org, records, allOrNone, (object, batch) =>
        call.org.records.createAll(object, batch, call.context, { allOrNone })
    );
    return ok(results.map((result) => collectionResult(result)));
}

function updateAll(call: Call): Reply {
    const { records, allOrNone } = recordsIn(call);
    const withIds = records.map((record) => ({ ...record, Id: record['Id'] ?? record['id'] }));
    const results = saveByType(call.org, withIds, allOrNone, (object, batch) =>
        call.org.records.updateAll(object, batch, call.context, { allOrNone })
    );
    return ok(results.map((result) => collectionResult(result)));
}

function upsertAll(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const { records, allOrNone } = recordsIn(call);
    const field = param(call, 'field');
    const results = call.org.records.upsertAll(object.apiName, field, records, call.context, {
        allOrNone
    });
    return ok(results.map((result) => collectionResult(result, true)));
}

function deleteAll(call: Call): Reply {
    const ids = (call.query['ids'] ?? '').split(',').filter((id) => id !== '');
    checkCount(ids.length, MOST_RECORDS);
    const allOrNone = call.query['allOrNone'] === 'true';
    const records = ids.map(
        (id): RecordInput => ({ Id: id, attributes: { type: typeOfId(call, id) } })
    );
    const results = saveByType(call.org, records, allOrNone, (object, batch): SaveResult[] => {
        const batchIds = batch.map((record) => String(record['Id']));
        return call.org.records.deleteAll(object, batchIds, call.context, { allOrNone });
    });
    return ok(results.map((result) => collectionResult(result)));
}

function readByQuery(call: Call): Reply {
    const { ids = '', fields = '' } = call.query;
    return readAll(call, ids.split(','), fields.split(','));
}

function readByBody(call: Call): Reply {
    const { ids, fields } = objectBody(call);
    return readAll(call, (ids ?? []) as string[], (fields ?? []) as string[]);
}

/** A record that is not there is null in its place. */
function readAll(call: Call, ids: readonly string[], fields: readonly string[]): Reply {
    const object = visibleObject(call, param(call, 'object'));
    checkCount(ids.length, MOST_READ);
    return ok(ids.map((id) => readOne(call, object, id, fields)));
}

function readOne(
    call: Call,
    object: ObjectInfo,
    id: string,
    fields: readonly string[]
): QueryRow | null {
    const normalized = normalizeId(id.trim());
    if (!normalized) return null;
    try {
        return recordBody(call.org, object, normalized, call.context, call.version, fields);
    } catch (error) {
        if (error instanceof OrgError && error.status === 404) return null;
        throw error;
    }
}

function recordsIn(call: Call): { records: RecordInput[]; allOrNone: boolean } {
    const { records, allOrNone } = objectBody(call);
    const list = (Array.isArray(records) ? records : []) as RecordInput[];
    checkCount(list.length, MOST_RECORDS);
    return { records: list, allOrNone: allOrNone === true };
}

function typeOfId({ org }: Call, id: string): string {
    const type = org.schema.objectOfId(id)?.apiName;
    if (type) return type;
    throw new OrgError(400, 'MALFORMED_ID', `malformed id ${id}`);
}

function checkCount(count: number, most: number): void {
    if (count <= most) return;
    throw new OrgError(
        400,
        'EXCEEDED_ID_LIMIT',
        `record limit reached. cannot submit more than ${most} records in this call`
    );
}
