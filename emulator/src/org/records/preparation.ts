import { normalizeId } from '../kernel/ids.ts';
import type {
    Context,
    ObjectInfo,
    RecordAccess,
    RecordInput,
    RecordValues
} from '../kernel/types.ts';
import { PendingChange } from './change.ts';
import { NewRecords } from './defaults.ts';
import type { RecordDependencies } from './dependencies.ts';
import { InputReader } from './input.ts';
import { refuseLocked } from './refusals.ts';

/** Turns a batch of what a caller sends into pending changes, refusing what the caller may not do at all. */
export class Preparation {
    readonly #dependencies: RecordDependencies;
    readonly #object: ObjectInfo;
    readonly #context: Context;
    readonly #newRecords: NewRecords;
    readonly #inserts: InputReader;
    readonly #updates: InputReader;
    #rows = new Map<string, RecordValues>();

    constructor(dependencies: RecordDependencies, object: ObjectInfo, context: Context) {
        this.#dependencies = dependencies;
        this.#object = object;
        this.#context = context;
        this.#newRecords = new NewRecords(dependencies, object, context);
        this.#inserts = new InputReader(dependencies, object, 'insert', context);
        this.#updates = new InputReader(dependencies, object, 'update', context);
    }

    /** Reads the rows that a batch is going to update at once, instead of one by one. */
    load(records: readonly RecordInput[]): void {
        const ids = records.map(idIn).map((id) => (id === undefined ? undefined : normalizeId(id)));
        const known = ids.filter((id) => id?.startsWith(this.#object.keyPrefix));
        this.#rows = this.#dependencies.store.findAll(this.#object, known as string[]);
    }

    /** Takes a row that was found already. */
    know(row: RecordValues): void {
        this.#rows.set(String(row['Id']), row);
    }

    insert(record: RecordInput, index: number): PendingChange {
        const { values, errors } = this.#inserts.read(record);
        const written = new Set(Object.keys(values));
        const start = this.#newRecords.next(values['RecordTypeId']);
        if (values['OwnerId'] === null) delete values['OwnerId'];
        const change = new PendingChange(
            index,
            undefined,
            undefined,
            Object.assign(start, values),
            written
        );
        const allowed = this.#dependencies.access.object(this.#context, this.#object.apiName);
        if (!allowed.read) this.#refuseUnknownType(change);
        else if (!allowed.create || (!this.#object.createable && this.#context.mode === 'user')) {
            const message = `entity type cannot be inserted: ${this.#object.label}`;
            change.refuseCall(403, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message);
        } else change.errors.push(...errors);
        return change;
    }

    update(record: RecordInput, index: number): PendingChange {
        const current = this.#current(idIn(record), index);
        if (current.isRefused) return current;
        const { values, errors } = this.#updates.read(record);
        const change = new PendingChange(
            index,
            current.id,
            current.newValues,
            { ...current.newValues, ...values },
            new Set(Object.keys(values))
        );
        const allowed = this.#allowed(current.newValues);
        if (!allowed.edit || (!this.#object.updateable && this.#context.mode === 'user'))
            refuseAccess(change);
        else change.errors.push(...errors);
        return change;
    }

    delete(id: string, index: number): PendingChange {
        const current = this.#current(id, index);
        if (current.isRefused) return current;
        const allowed = this.#allowed(current.newValues);
        if (!allowed.delete || (!this.#object.deletable && this.#context.mode === 'user'))
            refuseAccess(current);
        return current;
    }

    #allowed(values: RecordValues): RecordAccess {
        return this.#dependencies.access.recordOf(this.#context, this.#object, values);
    }

    /** The row as it is, if the caller may see it; otherwise a refused change. */
    #current(given: string | undefined, index: number): PendingChange {
        const { access } = this.#dependencies;
        const id = given === undefined ? undefined : normalizeId(given);
        const row = id?.startsWith(this.#object.keyPrefix) ? this.#row(id) : undefined;
        const change = new PendingChange(index, id, row, row ?? {});
        if (given === undefined)
            change.refuse('MISSING_ARGUMENT', 'Id not specified in an update call');
        else if (!id) change.refuse('MALFORMED_ID', `bad id ${given}`);
        else if (!row)
            change.refuseCall(404, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
        else if (row['IsDeleted'] === true)
            change.refuseCall(404, 'ENTITY_IS_DELETED', 'entity is deleted');
        else if (!access.object(this.#context, this.#object.apiName).read)
            this.#refuseUnknownType(change);
        else if (!this.#isVisible(row)) {
            const message = 'insufficient access rights on cross-reference id';
            change.refuseCall(403, 'INSUFFICIENT_ACCESS_OR_READONLY', message);
        } else if (this.#dependencies.locks.isHeld(id)) refuseLocked(change, id);
        return change;
    }

    #row(id: string): RecordValues | undefined {
        return this.#rows.get(id) ?? this.#dependencies.store.find(this.#object, id);
    }

    #isVisible(row: RecordValues): boolean {
        const { mode, user } = this.#context;
        return (
            mode === 'system' || this.#dependencies.access.sharing.canSee(this.#object, row, user)
        );
    }

    #refuseUnknownType(change: PendingChange): void {
        change.refuse('INVALID_TYPE', `sObject type '${this.#object.apiName}' is not supported.`);
    }
}

/** The id a caller's record carries, in the usual spellings. */
export function idIn(record: RecordInput): string | undefined {
    const id = record['Id'] ?? record['id'] ?? record['ID'];
    return typeof id === 'string' && id !== '' ? id : undefined;
}

function refuseAccess(change: PendingChange): void {
    change.refuseCall(
        403,
        'INSUFFICIENT_ACCESS_OR_READONLY',
        'insufficient access rights on object id'
    );
}
