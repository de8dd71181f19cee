import { OrgError } from '../kernel/types.ts';
import type { Context, ObjectInfo, RecordValues } from '../kernel/types.ts';
import type { PendingChange } from './change.ts';
import type { RecordDependencies } from './dependencies.ts';
import type { SaveBatch } from './saveBatch.ts';
import type { Transactions } from './transactions.ts';

/** Moves records to the recycle bin with their details; look-ups are emptied or refuse, as their field says. */
export class Deletion {
    readonly #dependencies: RecordDependencies;
    readonly #transactions: Transactions;
    readonly #afterDelete: (batch: SaveBatch) => void;

    constructor(
        dependencies: RecordDependencies,
        transactions: Transactions,
        afterDelete: (batch: SaveBatch) => void
    ) {
        this.#dependencies = dependencies;
        this.#transactions = transactions;
        this.#afterDelete = afterDelete;
    }

    /** Refuses the change, leaving everything as it was, when a look-up or automation forbids the deletion. */
    delete(object: ObjectInfo, change: PendingChange, context: Context): void {
        const restriction = this.#restriction(object, String(change.id));
        if (restriction) {
            const name = String(change.newValues[object.nameField ?? 'Id'] ?? change.id);
            const message = `Your attempt to delete ${name} could not be completed because it is associated with the following ${restriction}`;
            return change.refuse('DELETE_FAILED', message);
        }
        try {
            this.#transactions.savepoint(() => {
                this.#remove(object, change.newValues, context);
                this.#afterDelete({ object, operation: 'delete', changes: [change], context });
                if (change.isRefused) throw OrgError.of(400, change.errors);
            });
        } catch (error) {
            if (!(error instanceof OrgError)) throw error;
            if (!change.isRefused) change.errors.push(...error.items);
        }
    }

    /** `orders.: 00000100, 00000101` for the first look-up that forbids the deletion. */
    #restriction(object: ObjectInfo, id: string): string | undefined {
        const { schema, store } = this.#dependencies;
        for (const { childObject, field, onDelete } of object.childRelationships) {
            const child = schema.requireObject(childObject);
            if (onDelete === 'Restrict') {
                const rows = store.findBy(child, field, id);
                const names = rows.map((row) => String(row[child.nameField ?? 'Id']));
                if (names.length > 0)
                    return `${child.labelPlural.toLowerCase()}.: ${names.join(', ')}\n`;
            }
            if (onDelete !== 'Cascade') continue;
            for (const row of store.findBy(child, field, id)) {
                const deeper = this.#restriction(child, String(row['Id']));
                if (deeper) return deeper;
            }
        }
        return undefined;
    }

    #remove(object: ObjectInfo, values: RecordValues, context: Context): void {
        const { schema, store, clock } = this.#dependencies;
        const id = String(values['Id']);
        const now = `${clock.now().toISOString().slice(0, 19)}.000Z`;
        store.update(object, id, {
            IsDeleted: true,
            SystemModstamp: now,
            LastModifiedDate: now,
            LastModifiedById: context.user.id
        });
        const userId = context.user.id;
        this.#transactions.note({
            objectApiName: object.apiName,
            operation: 'delete',
            ids: [id],
            userId
        });
        for (const { childObject, field, onDelete } of object.childRelationships) {
            const child = schema.requireObject(childObject);
            for (const row of store.findBy(child, field, id)) {
                if (onDelete === 'Cascade') {
                    this.#remove(child, row, context);
                } else {
                    store.update(child, String(row['Id']), { [field]: null, SystemModstamp: now });
                    this.#transactions.note({
                        objectApiName: childObject,
                        operation: 'update',
                        ids: [String(row['Id'])],
                        userId
                    });
                }
            }
        }
    }
}
