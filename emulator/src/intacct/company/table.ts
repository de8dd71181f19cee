/** What every stored row has: Intacct's record number and the id people know it by. */
export interface Row {
    readonly key: string;
    readonly id: string;
}

/** One change of one row; `undefined` means the row is absent on that side. */
export interface Change {
    readonly table: string;
    readonly key: string;
    readonly before: Row | undefined;
    readonly after: Row | undefined;
}

/**
 * Rows of one kind, found by key or by id. Rows are replaced, never changed in place, so that
 * a change can be undone and written to a journal as it stands.
 */
export class Table<R extends Row> {
    readonly name: string;
    readonly #byKey = new Map<string, R>();
    readonly #keyById = new Map<string, string>();
    readonly #onChange: (change: Change) => void;
    #lastKey = 0;

    constructor(name: string, onChange: (change: Change) => void) {
        this.name = name;
        this.#onChange = onChange;
    }

    get size(): number {
        return this.#byKey.size;
    }

    /** The next record number. Numbers of deleted rows are not given again. */
    nextKey(): string {
        this.#lastKey += 1;
        return String(this.#lastKey);
    }

    get(key: string): R | undefined {
        return this.#byKey.get(key);
    }

    byId(id: string): R | undefined {
        const key = this.#keyById.get(id);
        return key === undefined ? undefined : this.#byKey.get(key);
    }

    values(): IterableIterator<R> {
        return this.#byKey.values();
    }

    put(row: R): R {
        const before = this.#byKey.get(row.key);
        this.restore(row.key, row);
        this.#onChange({ table: this.name, key: row.key, before, after: row });
        return row;
    }

    delete(key: string): void {
        const before = this.#byKey.get(key);
        if (before === undefined) return;
        this.restore(key, undefined);
        this.#onChange({ table: this.name, key, before, after: undefined });
    }

    /** Sets or removes a row without reporting a change: for undo and for replaying a journal. */
    restore(key: string, row: R | undefined): void {
        const current = this.#byKey.get(key);
        if (current !== undefined) this.#keyById.delete(current.id);
        if (row === undefined) {
            this.#byKey.delete(key);
            return;
        }
        this.#byKey.set(key, row);
        this.#keyById.set(row.id, key);
        const number = Number(key);
        if (number > this.#lastKey) this.#lastKey = number;
    }
}
