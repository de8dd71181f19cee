import type { FieldInfo, FieldValue, ObjectInfo } from '../kernel/types.ts';
import type { SqlValue } from '../store/database.ts';

/** One selected value: where it comes from and how it is written. */
export interface OutputField {
    readonly name: string;
    /** Name of the SQL result column. */
    readonly column: string;
    read(value: SqlValue): FieldValue;
}

/** How result columns become a row with nested parents and children. */
export interface RowShape {
    readonly object: ObjectInfo;
    readonly idColumn: string;
    readonly fields: OutputField[];
    readonly parents: Map<string, RowShape>;
    readonly children: ChildShape[];
}

/** A child sub-query: run once for all parents, its rows dealt out by the parent column. */
export interface ChildShape {
    readonly name: string;
    readonly parentColumn: string;
    readonly query: CompiledQuery;
    readonly limit: number | undefined;
    readonly offset: number;
}

/** A query ready to run. `rows` of objects, `groups` of aggregates, or just a `count`. */
export interface CompiledQuery {
    readonly sql: string;
    readonly values: readonly SqlValue[];
    readonly result:
        | { readonly kind: 'rows'; readonly shape: RowShape }
        | { readonly kind: 'groups'; readonly fields: readonly OutputField[] }
        | { readonly kind: 'count' };
}

/** Stands for the list of parent ids in a child query's values. */
export const PARENT_IDS = '\u0000parents';

/** Chooses how a field's column is written. */
export function readerOf(field: FieldInfo, restDates: boolean): OutputField['read'] {
    if (field.type === 'boolean') return (value) => value === 1;
    if (field.type === 'datetime' && restDates) {
        return (value) => (value === null ? null : String(value).replace('Z', '+0000'));
    }
    return (value) => value;
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
