import type { OrderByClause } from '@jetstreamapp/soql-parser-js';
import type { Selection } from './selection.ts';

/** One part of ORDER BY: what is ordered by, and `ASC NULLS FIRST` or the like. */
export interface OrderPart {
    readonly expression: OrderByClause;
    readonly direction: string;
}

/** The parts of ORDER BY; blanks come first unless said otherwise. */
export function orderClauses({ query }: Selection): OrderPart[] {
    return listOf(query.orderBy).map((clause) => ({
        expression: clause,
        direction: `${clause.order ?? 'ASC'} NULLS ${clause.nulls ?? 'FIRST'}`
    }));
}

/** ORDER BY of a query for records. */
export function orderSql(selection: Selection): string {
    const { conditions, tools } = selection;
    const parts = orderClauses(selection).map(({ expression, direction }) => {
        const { sql, field, name } = conditions.expression(expression);
        if (field && !field.sortable) throw tools.errors.notSortable(name);
        return `${sql} ${direction}`;
    });
    return parts.length > 0 ? ` ORDER BY ${parts.join(', ')}` : '';
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
    if (value === undefined) return [];
    return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
