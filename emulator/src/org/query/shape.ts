import type { CompoundValue, FieldInfo, FieldValue, ObjectInfo } from '../kernel/types.ts';
import type { SqlValue } from '../store/database.ts';

/** One selected value: where it comes from and how it is written. */
export interface OutputField {
    readonly name: string;
    /** Place of its cell in a result row. */
    readonly column: number;
    read(value: SqlValue): FieldValue | CompoundValue;
}

/** How result columns become a row with nested parents and children. */
export interface RowShape {
    readonly object: ObjectInfo;
    readonly idColumn: number;
    readonly fields: OutputField[];
    readonly parents: Map<string, RowShape>;
    /** Parents of several possible objects: the first that there is counts. */
    readonly variants: Map<string, RowShape[]>;
    readonly children: ChildShape[];
}

/** A child sub-query: run once for all parents, its rows dealt out by the parent column. */
export interface ChildShape {
    readonly name: string;
    readonly parentColumn: number;
    readonly query: CompiledQuery;
    readonly limit: number | undefined;
    readonly offset: number;
}

/** A query ready to run. `rows` of objects, `groups` of aggregates, or just a `count`. */
export interface CompiledQuery {
    /** Gives rows of cells, as one JSON array of arrays. */
    readonly sql: string;
    readonly values: readonly SqlValue[];
    readonly result:
        | { readonly kind: 'rows'; readonly shape: RowShape }
        | { readonly kind: 'groups'; readonly fields: readonly OutputField[] }
        | { readonly kind: 'count' };
}

/**
 * Wraps a SELECT so that all of its cells arrive as one JSON text: reading them one by one from WebAssembly takes
 * several times as long. The rest must carry a LIMIT, or SQLite would feel free to drop its order.
 */
export function asCells(columns: readonly string[], rest: string): string {
    const names = columns.map((_column, index) => `c${index}`);
    const selected = columns.map((column, index) => `${column} AS c${index}`);
    return `SELECT json_group_array(json_array(${names.join(', ')})) AS "cells" FROM (SELECT ${selected.join(', ')} ${rest})`;
}

/** The same for several SELECTs, one below the other; the tail sorts by their columns and limits all of them. */
export function cellsOfAll(
    branches: readonly { readonly cells: readonly string[]; readonly rest: string }[],
    tail: string
): string {
    const names = (branches[0]?.cells ?? []).map((_cell, index) => `c${index}`);
    const selects = branches.map(({ cells, rest }) => {
        const selected = cells.map((cell, index) => `${cell} AS c${index}`);
        return `SELECT * FROM (SELECT ${selected.join(', ')} ${rest})`;
    });
    return `SELECT json_group_array(json_array(${names.join(', ')})) AS "cells" FROM (SELECT * FROM (${selects.join(' UNION ALL ')})${tail})`;
}

/** Stands for the list of parent ids in a child query's values. */
export const PARENT_IDS = '\u0000parents';

/** Chooses how a field's column is written. */
export function readerOf(field: FieldInfo, restDates: boolean): OutputField['read'] {
    if (field.type === 'boolean') return (value) => value === 1;
    if (field.parts) return readCompound;
    if (field.type === 'datetime' && restDates) {
        return (value) => (value === null ? null : String(value).replace('Z', '+0000'));
    }
    return (value) => value;
}

function readCompound(value: SqlValue): CompoundValue | null {
    return value === null ? null : (JSON.parse(String(value)) as CompoundValue);
}

/** Writes a picklist's label instead of its value, for `toLabel`. */
export function labelReader(field: FieldInfo): OutputField['read'] {
    const labels = new Map(field.picklist?.values.map(({ value, label }) => [value, label]));
    return (value) => (value === null ? null : (labels.get(String(value)) ?? value));
}

/** Sums and averages without the noise of binary fractions. */
export function readAggregate(value: SqlValue): FieldValue {
    return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}
