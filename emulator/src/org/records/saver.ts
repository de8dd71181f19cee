import { OrgError } from '../kernel/types.ts';
import type { Context, RecordValues } from '../kernel/types.ts';
import type { PendingChange } from './change.ts';
import type { OrderOfExecution } from './orderOfExecution.ts';
import { withChanges } from './saveBatch.ts';
import type { SaveBatch } from './saveBatch.ts';
import type { Transactions } from './transactions.ts';

const DEEPEST_TRIGGER = 16;

/** Thrown inside an attempt to undo it; the refusals are on the changes. */
class Undone extends Error {}

/** Saves batches so that what is refused leaves no trace and the rest is kept, or all or none. */
export class Saver {
    readonly #transactions: Transactions;
    readonly #steps: OrderOfExecution;
    #depth = 0;
    #actor: Context | undefined;

    constructor(transactions: Transactions, steps: OrderOfExecution) {
        this.#transactions = transactions;
        this.#steps = steps;
    }

    /** On whose behalf the running save works; computed updates are made in the same name. */
    get actor(): Context | undefined {
        return this.#actor;
    }

    /**
     * Saves up to 200 inserts or updates. Refusals are left on the changes; a refused record is skipped and the
     * others are saved, unless `allOrNone`, when nothing is kept.
     */
    save(batch: SaveBatch, allOrNone: boolean): void {
        if (allOrNone && batch.changes.some((change) => change.isRefused)) return;
        if (this.#depth >= DEEPEST_TRIGGER) {
            const message = 'maximum trigger depth exceeded';
            throw new OrgError(400, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message);
        }
        this.#depth += 1;
        try {
            this.#saveUntilSettled(batch, allOrNone);
        } finally {
            this.#depth -= 1;
        }
    }

    /** Everything that follows written or deleted rows, done in the name of the batch's user. */
    follow(batch: SaveBatch): void {
        const outer = this.#actor;
        this.#actor = batch.context;
        try {
            this.#steps.follow(batch);
        } finally {
            this.#actor = outer;
        }
    }

    /** Records refused after they were written undo the attempt; the rest is saved again without them. */
    #saveUntilSettled(batch: SaveBatch, allOrNone: boolean): void {
        for (;;) {
            const active = batch.changes.filter((change) => !change.isRefused);
            if (active.length === 0) return;
            const started = active.map((change) => ({ ...change.newValues }));
            const attempt = withChanges(batch, active);
            try {
                return this.#transactions.savepoint(() => this.#attempt(attempt, allOrNone));
            } catch (error) {
                active.forEach((change, index) => restart(change, started[index] ?? {}));
                if (error instanceof OrgError) refuseAll(active, error);
                else if (!(error instanceof Undone)) throw error;
                if (allOrNone) return;
            }
        }
    }

    #attempt(batch: SaveBatch, allOrNone: boolean): void {
        const { object, operation, changes, context } = batch;
        this.#steps.prepare(batch);
        if (allOrNone && changes.some((change) => change.isRefused)) throw new Undone();
        const written = this.#steps.write(batch);
        if (allOrNone && written.length < changes.length) throw new Undone();
        if (written.length === 0) return;
        const ids = written.map((change) => change.id ?? '');
        this.#transactions.note({
            objectApiName: object.apiName,
            operation,
            ids,
            userId: context.user.id
        });
        this.follow(withChanges(batch, written));
        if (written.some((change) => change.isRefused)) throw new Undone();
    }
}

/** Forgets what an undone attempt assigned; a record that was not inserted has no id. */
function restart(change: PendingChange, started: RecordValues): void {
    Object.assign(change.newValues, started);
    if (!change.oldValues) change.id = undefined;
}

function refuseAll(changes: readonly PendingChange[], error: OrgError): void {
    for (const change of changes) change.errors.push(...error.items);
}
