import { OrgError } from '../kernel/types.ts';
import type { Context, FieldInfo, FieldValue, ObjectInfo, RecordInput } from '../kernel/types.ts';
import { PendingChange } from './change.ts';
import { coerce } from './coerce.ts';
import type { RecordDependencies } from './dependencies.ts';
import { Preparation } from './preparation.ts';

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
    const keys = batch.map((record) => keyOf(field, record));
    const repeated = repeatedKeys(keys);
    const all = batch.map((record, index) => {
        const key = keys[index] ?? null;
        const isRepeated = repeated.has(key);
        return planOne(dependencies, object, field, record, key, isRepeated, index, preparation);
    });
    return {
        all,
        inserts: all.filter((change) => change.oldValues === undefined),
        updates: all.filter((change) => change.oldValues !== undefined)
    };
}

function planOne(
    { store }: RecordDependencies,
    object: ObjectInfo,
    field: FieldInfo,
    record: RecordInput,
    key: FieldValue,
    isRepeated: boolean,
    index: number,
    preparation: Preparation
): PendingChange {
    if (field.type === 'id') {
        return key === null ? preparation.insert(record, index) : preparation.update(record, index);
    }
    if (key === null) return refused(index, 'MISSING_ARGUMENT', `${field.apiName} not specified`);
    if (isRepeated)
        return refused(index, 'DUPLICATE_VALUE', `Duplicate external id specified: ${String(key)}`);
    const found = store.findBy(object, field.apiName, key as string | number);
    if (found.length > 1) {
        const message = `The external ID provided matches more than one record: ${found.map((row) => String(row['Id'])).join(', ')}`;
        return refused(index, 'DUPLICATE_EXTERNAL_ID', message);
    }
    const id = found[0]?.['Id'];
    if (typeof id !== 'string') return preparation.insert(record, index);
    return preparation.update({ ...record, Id: id }, index);
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
