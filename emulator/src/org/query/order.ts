import type { OrderByClause } from '@jetstreamapp/soql-parser-js';
import type { Selection } from './selection.ts';

/** ORDER BY; blanks come first unless said otherwise. */
export function orderSql(selection: Selection): string {
    const clauses = listOf(selection.query.orderBy);
    if (clauses.length === 0) return '';
    return ` ORDER BY ${clauses.map((clause) => clauseSql(selection, clause)).join(', ')}`;
}

function clauseSql({ conditions, tools }: Selection, clause: OrderByClause): string {
    const { sql, field, name } = conditions.expression(clause);
    if (field && !field.sortable) throw tools.errors.notSortable(name);
    return `${sql} ${clause.order ?? 'ASC'} NULLS ${clause.nulls ?? 'FIRST'}`;
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
    if (value === undefined) return [];
    return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
