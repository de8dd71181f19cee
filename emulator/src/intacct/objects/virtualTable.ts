import { type Row, Table } from '../company/table.ts';

/**
 * Rows that are no records of their own but parts of others, such as the units of a group, in the
 * form in which objects are read.
 */
export function virtualTable<R extends Row>(name: string, rows: Iterable<R>): Table<R> {
    const table = new Table<R>(name, () => undefined);
    for (const row of rows) table.restore(row.key, row);
    return table;
}
