import { idOf, sequenceOf } from '../kernel/ids.ts';
import type { ObjectInfo, RecordValues, Schema } from '../kernel/types.ts';
import { Sql } from './database.ts';
import type { SqlValue } from './database.ts';
import { RowReader } from './rowReader.ts';
import { columnOf, quoted, storedFields, tableStatements } from './tables.ts';

/** One bound text holds a whole list. */
const AMONG = 'IN (SELECT value FROM json_each(?))';

/** The org's rows: one table per object, deleted rows kept with IsDeleted, no rule of the platform known. */
export class Store {
    readonly sql: Sql;
    readonly #sequences = new Map<string, number>();
    readonly #counters = new Map<string, number>();
    readonly #rows = new Map<string, RowReader>();

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

    /** Only what is not empty is written: most fields of a record are. */
    insert(object: ObjectInfo, values: RecordValues): void {
        const names: string[] = [];
        const written: SqlValue[] = [];
        for (const { apiName } of storedFields(object)) {
            const value = values[apiName] ?? null;
            if (value === null) continue;
            names.push(apiName);
            written.push(toSql(value));
        }
        const marks = names.map(() => '?').join(', ');
        const table = quoted(object.apiName);
        this.sql.run(
            `INSERT INTO ${table} (${names.map(quoted).join(', ')}) VALUES (${marks})`,
            written
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
        return this.#select(object, '"Id" = ?', [id])[0];
    }

    /** Many at once, deleted ones too, by id. */
    findAll(object: ObjectInfo, ids: readonly string[]): Map<string, RecordValues> {
        const rows = this.#select(object, `"Id" ${AMONG}`, [JSON.stringify(ids)]);
        return new Map(rows.map((row) => [String(row['Id']), row]));
    }

    /** Rows that are not deleted and hold a value. */
    findBy(object: ObjectInfo, fieldApiName: string, value: SqlValue): RecordValues[] {
        return this.#select(object, `${quoted(fieldApiName)} = ? AND "IsDeleted" = 0`, [value]);
    }

    /** Rows that are not deleted and hold one of the values. */
    findByAny(
        object: ObjectInfo,
        fieldApiName: string,
        values: readonly SqlValue[]
    ): RecordValues[] {
        const where = `${quoted(fieldApiName)} ${AMONG} AND "IsDeleted" = 0`;
        return this.#select(object, where, [JSON.stringify(values)]);
    }

    close(): void {
        this.sql.close();
    }

    #select(object: ObjectInfo, where: string, values: readonly SqlValue[]): RecordValues[] {
        const reader = this.#readerOf(object);
        const sql = `SELECT ${reader.columns} AS "row" FROM ${quoted(object.apiName)} WHERE ${where}`;
        return this.sql.list(sql, values).map((row) => reader.read(String(row['row'])));
    }

    #readerOf(object: ObjectInfo): RowReader {
        const known = this.#rows.get(object.apiName);
        if (known) return known;
        const made = new RowReader(storedFields(object));
        this.#rows.set(object.apiName, made);
        return made;
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
