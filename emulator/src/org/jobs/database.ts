type SqlValue = string | number | null;

/** The org's database as automation uses it: the same connection and transaction as the records. */
export interface SqlDatabase {
    exec(sql: string): void;
    /** Runs work all or nothing. */
    atomically<T>(work: () => T): T;
    run(sql: string, values: readonly SqlValue[]): unknown;
    list(sql: string, values: readonly SqlValue[]): Record<string, SqlValue>[];
}
