import { normalizeId } from '../kernel/ids.ts';
import type { Context, ObjectInfo, RecordInput, RecordValues } from '../kernel/types.ts';
import { PendingChange } from './change.ts';
import { newRecord } from './defaults.ts';
import type { RecordDependencies } from './dependencies.ts';
import { readInput } from './input.ts';

/** Turns what a caller sends into pending changes, refusing what the caller may not do at all. */
export class Preparation {
    readonly #dependencies: RecordDependencies;

    constructor(dependencies: RecordDependencies) {
        this.#dependencies = dependencies;
    }

    insert(
        object: ObjectInfo,
        record: RecordInput,
        index: number,
        context: Context
    ): PendingChange {
        const { values, errors } = readInput(this.#dependencies, object, record, 'insert', context);
        const start = newRecord(this.#dependencies, object, context);
        const owned =
            values['OwnerId'] === null ? { ...values, OwnerId: start['OwnerId'] ?? null } : values;
        const written = new Set(Object.keys(values));
        const change = new PendingChange(
            index,
            undefined,
            undefined,
            Object.assign(start, owned),
            written
        );
        const allowed = this.#dependencies.access.object(context, object.apiName);
        if (!allowed.read) refuseUnknownType(change, object);
        else if (!allowed.create || (!object.createable && context.mode === 'user')) {
            change.refuse(
                'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
                `entity type cannot be inserted: ${object.label}`
            );
        } else change.errors.push(...errors);
        return change;
    }

    update(
        object: ObjectInfo,
        record: RecordInput,
        index: number,
        context: Context
    ): PendingChange {
        const given = idIn(record);
        const current = this.#current(object, given, index, context);
        if (current.isRefused) return current;
        const { values, errors } = readInput(this.#dependencies, object, record, 'update', context);
        const change = new PendingChange(
            index,
            current.id,
            current.newValues,
            { ...current.newValues, ...values },
            new Set(Object.keys(values))
        );
        const allowed = this.#dependencies.access.recordOf(context, object, current.newValues);
        if (!allowed.edit || (!object.updateable && context.mode === 'user')) refuseAccess(change);
        else change.errors.push(...errors);
        return change;
    }

    delete(object: ObjectInfo, id: string, index: number, context: Context): PendingChange {
        const current = this.#current(object, id, index, context);
        if (current.isRefused) return current;
        const allowed = this.#dependencies.access.recordOf(context, object, current.newValues);
        if (!allowed.delete || (!object.deletable && context.mode === 'user'))
            refuseAccess(current);
        return current;
    }

    /** The row as it is, if the caller may see it; otherwise a refused change. */
    #current(
        object: ObjectInfo,
        given: string | undefined,
        index: number,
        context: Context
    ): PendingChange {
        const id = given === undefined ? undefined : normalizeId(given);
        const row = id?.startsWith(object.keyPrefix)
            ? this.#dependencies.store.find(object, id)
            : undefined;
        const change = new PendingChange(index, id, row, row ?? {});
        if (given === undefined)
            change.refuse('MISSING_ARGUMENT', 'Id not specified in an update call');
        else if (!id) change.refuse('MALFORMED_ID', `bad id ${given}`);
        else if (!row) change.refuse('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
        else if (row['IsDeleted'] === true) change.refuse('ENTITY_IS_DELETED', 'entity is deleted');
        else if (!this.#dependencies.access.object(context, object.apiName).read)
            refuseUnknownType(change, object);
        else if (!this.#isVisible(object, row, context)) {
            const message = 'insufficient access rights on cross-reference id';
            change.refuse('INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', message);
        }
        return change;
    }

    #isVisible(object: ObjectInfo, row: RecordValues, context: Context): boolean {
        return (
            context.mode === 'system' ||
            this.#dependencies.access.sharing.canSee(object, row, context.user)
        );
    }
}

function idIn(record: RecordInput): string | undefined {
    const id = record['Id'] ?? record['id'] ?? record['ID'];
    return typeof id === 'string' && id !== '' ? id : undefined;
}

function refuseUnknownType(change: PendingChange, object: ObjectInfo): void {
    change.refuse('INVALID_TYPE', `sObject type '${object.apiName}' is not supported.`);
}

function refuseAccess(change: PendingChange): void {
    change.refuse('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
}
