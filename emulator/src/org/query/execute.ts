import type { QueryResult, QueryRow } from '../kernel/types.ts';
import type { Sql, SqlValue } from '../store/database.ts';
import { PARENT_IDS } from './shape.ts';
import type { ChildShape, CompiledQuery, OutputField, RowShape } from './shape.ts';

/** One result row. */
type Cells = readonly SqlValue[];

/** Runs a compiled query and puts its rows together. `urlBase` is `/services/data/v66.0/sobjects`. */
export function executeQuery(sql: Sql, query: CompiledQuery, urlBase: string): QueryResult {
    const rows = cellsOf(sql, query.sql, query.values);
    const { result } = query;
    if (result.kind === 'count')
        return { totalSize: Number(rows[0]?.[0] ?? 0), done: true, records: [] };
    if (result.kind === 'groups') return resultOf(rows.map((row) => group(result.fields, row)));
    return resultOf(new RowBuilder(sql, urlBase).rows(result.shape, rows));
}

function cellsOf(sql: Sql, text: string, values: readonly SqlValue[]): Cells[] {
    return JSON.parse(String(sql.all(text, values)[0]?.['cells'])) as Cells[];
}

function resultOf(records: QueryRow[]): QueryResult {
    return { totalSize: records.length, done: true, records };
}

function group(fields: readonly OutputField[], row: Cells): QueryRow {
    const record: QueryRow = { attributes: { type: 'AggregateResult' } };
    for (const { name, column, read } of fields) record[name] = read(row[column] ?? null);
    return record;
}

class RowBuilder {
    readonly #sql: Sql;
    readonly #urlBase: string;

    constructor(sql: Sql, urlBase: string) {
        this.#sql = sql;
        this.#urlBase = urlBase;
    }

    rows(shape: RowShape, rows: readonly Cells[]): QueryRow[] {
        const records = rows.map((row) => this.#row(shape, row));
        for (const child of shape.children) this.#addChildren(child, shape, rows, records);
        return records;
    }

    #row(shape: RowShape, row: Cells): QueryRow {
        const type = shape.object.apiName;
        const url = `${this.#urlBase}/${type}/${String(row[shape.idColumn])}`;
        const record: QueryRow = { attributes: { type, url } };
        for (const { name, column, read } of shape.fields) record[name] = read(row[column] ?? null);
        for (const [name, shapes] of shape.variants) {
            const found = shapes.find(({ idColumn }) => (row[idColumn] ?? null) !== null);
            record[name] = found ? this.#row(found, row) : null;
        }
        for (const [name, parent] of shape.parents) {
            record[name] = row[parent.idColumn] === null ? null : this.#row(parent, row);
        }
        return record;
    }

    #addChildren(
        child: ChildShape,
        shape: RowShape,
        rows: readonly Cells[],
        records: readonly QueryRow[]
    ): void {
        const { result } = child.query;
        if (result.kind !== 'rows') return;
        const parentIds = JSON.stringify(rows.map((row) => row[shape.idColumn] ?? null));
        const values = child.query.values.map((value) =>
            value === PARENT_IDS ? parentIds : value
        );
        const byParent = new Map<SqlValue, Cells[]>();
        for (const row of cellsOf(this.#sql, child.query.sql, values)) {
            const parent = row[child.parentColumn] ?? null;
            const list = byParent.get(parent);
            if (list) list.push(row);
            else byParent.set(parent, [row]);
        }
        rows.forEach((row, index) => {
            const record = records[index];
            const own = byParent.get(row[shape.idColumn] ?? null) ?? [];
            const end = child.limit === undefined ? undefined : child.offset + child.limit;
            const kept = this.rows(result.shape, own.slice(child.offset, end));
            if (record) record[child.name] = kept.length > 0 ? resultOf(kept) : null;
        });
    }
}
