import type { CommittedChange, OrgEvents, Transaction } from '../kernel/types.ts';
import type { Sql } from '../store/database.ts';

/** All-or-nothing work with what follows a commit; savepoints forget what was promised inside them. */
export class Transactions {
    readonly #sql: Sql;
    readonly #events: OrgEvents;
    #count = 0;
    #current: Transaction | undefined;
    #afterCommit: (() => void)[] = [];
    #changes: CommittedChange[] = [];

    constructor(sql: Sql, events: OrgEvents) {
        this.#sql = sql;
        this.#events = events;
    }

    /** Joins the running transaction or starts one. */
    run<T>(work: (transaction: Transaction) => T): T {
        if (this.#current) return work(this.#current);
        this.#count += 1;
        const transaction: Transaction = {
            id: this.#count,
            afterCommit: (callback) => void this.#afterCommit.push(callback)
        };
        this.#current = transaction;
        let result: T;
        try {
            result = this.#sql.atomically(() => work(transaction));
        } catch (error) {
            this.#forget(0, 0);
            throw error;
        } finally {
            this.#current = undefined;
        }
        this.#announce();
        return result;
    }

    /** A throw undoes only what work did, its promises included. */
    savepoint<T>(work: () => T): T {
        const [callbacks, changes] = [this.#afterCommit.length, this.#changes.length];
        try {
            return this.#sql.atomically(work);
        } catch (error) {
            this.#forget(callbacks, changes);
            throw error;
        }
    }

    note(change: CommittedChange): void {
        this.#changes.push(change);
    }

    #forget(callbacks: number, changes: number): void {
        this.#afterCommit.length = callbacks;
        this.#changes.length = changes;
    }

    #announce(): void {
        const callbacks = this.#afterCommit;
        const changes = this.#changes;
        this.#afterCommit = [];
        this.#changes = [];
        if (changes.length > 0) this.#events.emitCommitted(changes);
        for (const callback of callbacks) callback();
    }
}
