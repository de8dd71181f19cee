import type { Context, ObjectInfo, RecordTypeInfo, RecordValues } from '../kernel/types.ts';
import type { PendingChange } from './change.ts';
import type { RecordDependencies } from './dependencies.ts';

/** The record type of a record; undefined for the Master. */
export function recordTypeOf(
    object: ObjectInfo,
    values: Readonly<RecordValues>
): RecordTypeInfo | undefined {
    const id = values['RecordTypeId'];
    return typeof id === 'string' ? object.recordTypes.find((type) => type.id === id) : undefined;
}

/** Refuses a record type that the user may not give, and choices that the record's type does not offer. */
export function checkRecordType(
    { access }: RecordDependencies,
    object: ObjectInfo,
    change: PendingChange,
    { user, mode }: Context
): void {
    if (object.recordTypes.length === 0) return;
    const { newValues } = change;
    const id = newValues['RecordTypeId'];
    const type = recordTypeOf(object, newValues);
    const isNew = change.hasChanged('RecordTypeId');
    if (isNew && typeof id === 'string') {
        const { available } = access.recordTypes(user, object);
        const isUsable = mode === 'system' ? type?.active : type && available.includes(type);
        if (!isUsable) {
            const message = `Record Type ID: this ID value isn't valid for the user: ${id}`;
            change.refuse('INVALID_CROSS_REFERENCE_KEY', message, ['RecordTypeId']);
            return;
        }
    }
    for (const [name, { values }] of type?.picklists ?? []) {
        const field = object.field(name);
        const value = newValues[name];
        if (!field?.picklist?.restricted || typeof value !== 'string') continue;
        if (!isNew && !change.hasChanged(name)) continue;
        const bad = value.split(';').filter((each) => !values.has(each));
        if (bad.length === 0) continue;
        const message = `${field.label}: bad value for restricted picklist field: ${bad.join(';')}`;
        change.refuse('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message, [name]);
    }
}
