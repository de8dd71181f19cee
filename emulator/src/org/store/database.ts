import { rmSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type { Database, Statement } from 'node-sqlite3-wasm';

export type SqlValue = string | number | null;
export type SqlRow = Record<string, SqlValue>;

const MOST_STATEMENTS = 500;

/** SQLite with cached statements and nested transactions; everything is synchronous. */
export class Sql {
    readonly #database: Database;
    readonly #statements = new Map<string, Statement>();
    #depth = 0;

    /** `:memory:` or a file. */
    constructor(file: string) {
        this.#database = file === ':memory:' ? new sqlite.Database() : openFile(file);
        this.#database.exec('PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY');
    }

    get depth(): number {
        return this.#depth;
    }

    exec(sql: string): void {
        this.#database.exec(sql);
    }

    /** Runs a statement that is used again and again. */
    run(sql: string, values: readonly SqlValue[]): number {
        try {
            return this.#statement(sql).run([...values]).changes;
        } catch (error) {
            this.#discard(sql);
            throw error;
        }
    }

    /** One row of a statement that is used again and again; it is read to its end, so that nothing stays open. */
    get(sql: string, values: readonly SqlValue[]): SqlRow | undefined {
        return this.list(sql, values)[0];
    }

    /** All rows of a statement that is used again and again. */
    list(sql: string, values: readonly SqlValue[]): SqlRow[] {
        return this.#statement(sql).all([...values]) as SqlRow[];
    }

    /** All rows of a statement written for one occasion. */
    all(sql: string, values: readonly SqlValue[] = []): SqlRow[] {
        return this.#database.all(sql, [...values]) as SqlRow[];
    }

    /** Adds an SQL function; SQLite takes the number of its arguments from the function itself. */
    define(name: string, implementation: (...values: SqlValue[]) => SqlValue): void {
        this.#database.function(name, implementation as (...values: unknown[]) => SqlValue);
    }

    /** Runs work all or nothing: a transaction, or a savepoint inside a running one. */
    atomically<T>(work: () => T): T {
        const [begin, commit, undo] = boundaries(this.#depth);
        this.exec(begin);
        this.#depth += 1;
        try {
            const result = work();
            this.exec(commit);
            return result;
        } catch (error) {
            this.exec(undo);
            throw error;
        } finally {
            this.#depth -= 1;
        }
    }

    close(): void {
        for (const statement of this.#statements.values()) statement.finalize();
        this.#statements.clear();
        this.#database.close();
    }

    /** A statement that failed cannot be used again; finalizing it reports the same failure once more. */
    #discard(sql: string): void {
        const statement = this.#statements.get(sql);
        this.#statements.delete(sql);
        try {
            statement?.finalize();
        } catch (error) {
            if (!(error instanceof sqlite.SQLite3Error)) throw error;
        }
    }

    #statement(sql: string): Statement {
        const known = this.#statements.get(sql);
        if (known) return known;
        const made = this.#database.prepare(sql);
        this.#statements.set(sql, made);
        const [oldest] = this.#statements.keys();
        if (this.#statements.size > MOST_STATEMENTS && oldest !== undefined) this.#discard(oldest);
        return made;
    }
}

function boundaries(depth: number): readonly [begin: string, commit: string, undo: string] {
    if (depth === 0) return ['BEGIN', 'COMMIT', 'ROLLBACK'];
    const name = `level_${depth}`;
    return [`SAVEPOINT ${name}`, `RELEASE ${name}`, `ROLLBACK TO ${name}; RELEASE ${name}`];
}

/**
 * Opens the file of an org that may have been killed: its journal rolls back what was not committed,
 * and the folder with which this build of SQLite locks a file is left over. An org owns its file alone.
 */
function openFile(file: string): Database {
    rmSync(`${file}.lock`, { recursive: true, force: true });
    const database = new sqlite.Database(file);
    database.exec('PRAGMA journal_mode = TRUNCATE');
    return database;
}
