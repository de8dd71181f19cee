import { idOf, sequenceOf } from '../kernel/ids.ts';
import type { ObjectInfo, RecordValues, Schema } from '../kernel/types.ts';
import { Sql } from './database.ts';
import type { SqlRow, SqlValue } from './database.ts';
import { columnOf, quoted, storedFields, tableStatements } from './tables.ts';

/** The org's rows: one table per object, deleted rows kept with IsDeleted, no rule of the platform known. */
export class Store {
    readonly sql: Sql;
    readonly #sequences = new Map<string, number>();
    readonly #counters = new Map<string, number>();
    readonly #inserts = new Map<string, string>();
    readonly #booleans = new Map<string, readonly string[]>();

    constructor(schema: Schema, file: string) {
        this.sql = new Sql(file);
        for (const object of schema.objects.values()) this.#prepareTable(object);
    }

    /** The id of the next new record. */
    nextId(object: ObjectInfo): string {
        const next = (this.#sequences.get(object.apiName) ?? this.#lastSequence(object)) + 1;
        this.#sequences.set(object.apiName, next);
        return idOf(object.keyPrefix, next);
    }

    /** The next number of an auto-number field; never handed out twice, like the platform's. */
    nextNumber(object: ObjectInfo, fieldApiName: string): number {
        const key = `${object.apiName}.${fieldApiName}`;
        const next = (this.#counters.get(key) ?? this.#lastNumber(object, fieldApiName)) + 1;
        this.#counters.set(key, next);
        return next;
    }

    insert(object: ObjectInfo, values: RecordValues): void {
        const fields = storedFields(object);
        this.sql.run(
            this.#insertStatement(object),
            fields.map((field) => toSql(values[field.apiName] ?? null))
        );
    }

    update(object: ObjectInfo, id: string, changes: RecordValues): void {
        const names = Object.keys(changes);
        if (names.length === 0) return;
        const assignments = names.map((name) => `${quoted(name)} = ?`).join(', ');
        const values = names.map((name) => toSql(changes[name] ?? null));
        this.sql.run(`UPDATE ${quoted(object.apiName)} SET ${assignments} WHERE "Id" = ?`, [
            ...values,
            id
        ]);
    }

    /** Also finds deleted rows. */
    find(object: ObjectInfo, id: string): RecordValues | undefined {
        const row = this.sql.get(`SELECT * FROM ${quoted(object.apiName)} WHERE "Id" = ?`, [id]);
        return row && this.toValues(object, row);
    }

    /** Rows that are not deleted and hold a value. */
    findBy(object: ObjectInfo, fieldApiName: string, value: SqlValue): RecordValues[] {
        const where = `${quoted(fieldApiName)} = ? AND "IsDeleted" = 0`;
        const rows = this.sql.list(`SELECT * FROM ${quoted(object.apiName)} WHERE ${where}`, [
            value
        ]);
        return rows.map((row) => this.toValues(object, row));
    }

    /** Turns a row of the object's own columns into field values. */
    toValues(object: ObjectInfo, row: SqlRow): RecordValues {
        const values: RecordValues = row;
        for (const name of this.#booleans.get(object.apiName) ?? []) values[name] = row[name] === 1;
        return values;
    }

    close(): void {
        this.sql.close();
    }

    #insertStatement(object: ObjectInfo): string {
        const known = this.#inserts.get(object.apiName);
        if (known) return known;
        const names = storedFields(object).map((field) => quoted(field.apiName));
        const marks = names.map(() => '?').join(', ');
        const statement = `INSERT INTO ${quoted(object.apiName)} (${names.join(', ')}) VALUES (${marks})`;
        this.#inserts.set(object.apiName, statement);
        return statement;
    }

    /** Creates the table, or adds the columns a newer project brings to a kept database. */
    #prepareTable(object: ObjectInfo): void {
        const existing = new Set(
            this.sql
                .all(`SELECT name FROM pragma_table_info(${literal(object.apiName)})`)
                .map((row) => row['name'])
        );
        if (existing.size > 0) {
            for (const field of storedFields(object)) {
                if (existing.has(field.apiName)) continue;
                this.sql.exec(
                    `ALTER TABLE ${quoted(object.apiName)} ADD COLUMN ${columnOf(field)}`
                );
            }
        }
        for (const statement of tableStatements(object)) this.sql.exec(statement);
        const booleans = storedFields(object).filter((field) => field.type === 'boolean');
        this.#booleans.set(
            object.apiName,
            booleans.map((field) => field.apiName)
        );
    }

    #lastSequence(object: ObjectInfo): number {
        const row = this.sql.all(`SELECT max("Id") AS last FROM ${quoted(object.apiName)}`)[0];
        return row?.['last'] ? sequenceOf(String(row['last'])) : 0;
    }

    /** Ids and numbers grow together, so the newest row carries the highest number. */
    #lastNumber(object: ObjectInfo, fieldApiName: string): number {
        const column = quoted(fieldApiName);
        const sql = `SELECT ${column} AS last FROM ${quoted(object.apiName)} ORDER BY "Id" DESC LIMIT 1`;
        return Number(/\d+(?=\D*$)/.exec(String(this.sql.all(sql)[0]?.['last'] ?? ''))?.[0] ?? 0);
    }
}

function toSql(value: string | number | boolean | null): SqlValue {
    return typeof value === 'boolean' ? Number(value) : value;
}

function literal(text: string): string {
    return `'${text.replaceAll("'", "''")}'`;
}
