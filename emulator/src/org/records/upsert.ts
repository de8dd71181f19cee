import { OrgError } from '../kernel/types.ts';
import type {
    Context,
    FieldInfo,
    FieldValue,
    ObjectInfo,
    RecordInput,
    RecordValues
} from '../kernel/types.ts';
import { PendingChange } from './change.ts';
import { coerce } from './coerce.ts';
import type { RecordDependencies } from './dependencies.ts';
import type { SqlValue } from '../store/database.ts';
import { Preparation, idIn } from './preparation.ts';

/** A batch of upserts, sorted out into what is new and what exists. */
export interface UpsertPlan {
    readonly all: readonly PendingChange[];
    readonly inserts: readonly PendingChange[];
    readonly updates: readonly PendingChange[];
}

/** Decides by external id which records of a batch are inserted and which updated. */
export function planUpsert(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    externalIdField: string,
    batch: readonly RecordInput[],
    context: Context
): UpsertPlan {
    const preparation = new Preparation(dependencies, object, context);
    const field = keyField(dependencies, object, externalIdField, context);
    const all =
        field.type === 'id'
            ? planById(preparation, batch)
            : planByKey(dependencies, object, field, preparation, batch);
    return {
        all,
        inserts: all.filter((change) => change.oldValues === undefined),
        updates: all.filter((change) => change.oldValues !== undefined)
    };
}

function planById(preparation: Preparation, batch: readonly RecordInput[]): PendingChange[] {
    preparation.load(batch);
    return batch.map((record, index) =>
        idIn(record) === undefined
            ? preparation.insert(record, index)
            : preparation.update(record, index)
    );
}

function planByKey(
    { store }: RecordDependencies,
    object: ObjectInfo,
    field: FieldInfo,
    preparation: Preparation,
    batch: readonly RecordInput[]
): PendingChange[] {
    const keys = batch.map((record) => keyOf(field, record));
    const repeated = repeatedKeys(keys.map((key) => comparable(field, key)));
    const found = new Map<FieldValue, RecordValues[]>();
    for (const row of store.findByAny(object, field.apiName, keys as SqlValue[])) {
        const key = comparable(field, row[field.apiName] ?? null);
        found.set(key, [...(found.get(key) ?? []), row]);
    }
    return batch.map((record, index) => {
        const key = keys[index] ?? null;
        if (key === null)
            return refused(index, 'MISSING_ARGUMENT', `${field.apiName} not specified`);
        if (repeated.has(comparable(field, key))) {
            return refused(
                index,
                'DUPLICATE_VALUE',
                `Duplicate external id specified: ${String(key)}`
            );
        }
        return planOne(preparation, record, index, found.get(comparable(field, key)) ?? []);
    });
}

function planOne(
    preparation: Preparation,
    record: RecordInput,
    index: number,
    found: readonly RecordValues[]
): PendingChange {
    const [row] = found;
    if (!row) return preparation.insert(record, index);
    if (found.length > 1) {
        const ids = found.map((each) => String(each['Id'])).join(', ');
        const message = `The external ID provided matches more than one record: ${ids}`;
        const change = new PendingChange(index, undefined, undefined, {});
        change.refuseCall(300, 'DUPLICATE_EXTERNAL_ID', message);
        return change;
    }
    preparation.know(row);
    return preparation.update({ ...record, Id: String(row['Id']) }, index);
}

/** Texts are the same in any case, unless the field says otherwise. */
function comparable(field: FieldInfo, key: FieldValue): FieldValue {
    return typeof key === 'string' && !field.caseSensitive ? key.toLowerCase() : key;
}

/** Keys that occur more than once; a missing key is none. */
function repeatedKeys(keys: readonly FieldValue[]): Set<FieldValue> {
    const seen = new Set<FieldValue>();
    const repeated = new Set<FieldValue>();
    for (const key of keys) {
        if (key === null) continue;
        if (seen.has(key)) repeated.add(key);
        seen.add(key);
    }
    return repeated;
}

function keyField(
    { access }: RecordDependencies,
    object: ObjectInfo,
    name: string,
    context: Context
): FieldInfo {
    const field = object.field(name);
    const isReadable = field && access.field(context, object.apiName, field.apiName).read;
    if (field && isReadable && (field.externalId || field.type === 'id')) return field;
    const message = `Field name provided, ${name} does not match an External ID, Salesforce Id, or indexed field for ${object.apiName}`;
    throw new OrgError(400, 'INVALID_FIELD', message);
}

function keyOf(field: FieldInfo, record: RecordInput): FieldValue {
    const name = Object.keys(record).find(
        (each) => each.toLowerCase() === field.apiName.toLowerCase()
    );
    const value = name === undefined ? null : record[name];
    return typeof value === 'object' && value !== null ? null : coerce(field, value);
}

function refused(index: number, errorCode: string, message: string): PendingChange {
    const change = new PendingChange(index, undefined, undefined, {});
    change.refuse(errorCode, message);
    return change;
}
