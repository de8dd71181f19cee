import type { Context, ObjectInfo } from '../kernel/types.ts';
import type { PendingChange } from './change.ts';
import type { RecordDependencies } from './dependencies.ts';

/** Writes one checked change with its audit fields; false when a unique value is already taken. */
export function writeRow(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    change: PendingChange,
    context: Context
): boolean {
    const { store, clock } = dependencies;
    const isInsert = change.oldValues === undefined;
    const now = `${clock.now().toISOString().slice(0, 19)}.000Z`;
    const { newValues } = change;
    if (isInsert) {
        change.id = store.nextId(object);
        newValues['Id'] = change.id;
        newValues['CreatedDate'] = now;
        newValues['CreatedById'] = context.user.id;
        if (object.custom && object.nameField && newValues['Name'] === null)
            newValues['Name'] = change.id;
    }
    newValues['LastModifiedDate'] = now;
    newValues['LastModifiedById'] = context.user.id;
    newValues['SystemModstamp'] = now;
    try {
        if (isInsert) store.insert(object, newValues);
        else store.update(object, change.id ?? '', change.changedValues());
        return true;
    } catch (error) {
        if (!(error instanceof Error) || !error.message.includes('UNIQUE')) throw error;
        refuseDuplicate(dependencies, object, change);
        if (isInsert) change.id = undefined;
        return false;
    }
}

function refuseDuplicate(
    { store }: RecordDependencies,
    object: ObjectInfo,
    change: PendingChange
): void {
    for (const field of object.fields.values()) {
        const value = field.unique ? change.newValues[field.apiName] : undefined;
        if (value === undefined || value === null) continue;
        const taken = store
            .findBy(object, field.apiName, value as string | number)
            .find((row) => row['Id'] !== change.id);
        if (!taken) continue;
        const message = `duplicate value found: ${field.apiName} duplicates value on record with id: ${String(taken['Id'])}`;
        return change.refuse('DUPLICATE_VALUE', message);
    }
    change.refuse(
        'DUPLICATE_VALUE',
        'duplicate value found: <unknown> duplicates value on record with id: <unknown>'
    );
}
