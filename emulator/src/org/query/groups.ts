import type {
    FieldFunctionExpression,
    FieldType as SelectedField
} from '@jetstreamapp/soql-parser-js';
import type { FieldInfo } from '../kernel/types.ts';
import type { SqlPart } from './conditions.ts';
import { formattedReader } from './formatted.ts';
import { isAggregate, isDateFunction } from './functions.ts';
import { groupingOf, groupingSql } from './grouping.ts';
import type { Grouping } from './grouping.ts';
import { orderClauses } from './order.ts';
import type { Selection } from './selection.ts';
import { asCells, cellsOfAll, readAggregate, readerOf } from './shape.ts';
import type { CompiledQuery, OutputField } from './shape.ts';
import { filterTree } from './where.ts';

/** SQL of a column in one of the groupings; a subtotal has no value of what it adds up. */
type GroupedSql = (set: ReadonlySet<string>) => string;

interface Column {
    readonly sql: GroupedSql;
    readonly read: OutputField['read'];
    /** What the column is called when the query does not say; undefined: `expr0`, `expr1`, … */
    readonly name: string | undefined;
}

/** Compiles a query with GROUP BY or aggregate functions. */
export function compileGroups(selection: Selection, where: SqlPart): CompiledQuery {
    const { query, sources, conditions, tools } = selection;
    const grouping = groupingOf(selection);
    const columns = (query.fields ?? []).map((selected) =>
        compileField(selection, selected, grouping)
    );
    const having = query.having
        ? conditions.compile(filterTree(query.having, tools.errors))
        : undefined;
    const orders = orderClauses(selection).map(({ expression, direction }) => ({
        sql: orderSqlOf(selection, expression, grouping),
        direction
    }));
    const from = sources.fromSql();
    const branches = grouping.sets.map((set) => {
        const cells = [...columns, ...orders].map(({ sql }) => sql(set));
        const groupBy = set.size > 0 ? ` GROUP BY ${[...set].join(', ')}` : '';
        const tests = [
            ...(set.size === 0 && grouping.isExtended ? ['count(*) > 0'] : []),
            ...(having ? [having.sql] : [])
        ];
        const havingSql = tests.length > 0 ? ` HAVING ${tests.join(' AND ')}` : '';
        return { cells, rest: `${from}${where.sql}${groupBy}${havingSql}` };
    });
    const order = orders.map(({ direction }, index) => `c${columns.length + index} ${direction}`);
    const tail = [
        order.length > 0 ? ` ORDER BY ${order.join(', ')}` : '',
        ` LIMIT ${query.limit ?? -1} OFFSET ${query.offset ?? 0}`
    ].join('');
    const values = [...where.values, ...(having?.values ?? [])];
    const [only] = branches;
    const sql =
        only && branches.length === 1 && order.length === 0
            ? asCells(only.cells, only.rest + tail)
            : cellsOfAll(branches, tail);
    return {
        sql,
        values: branches.flatMap(() => values),
        result: { kind: 'groups', fields: outputsOf(query.fields ?? [], columns) }
    };
}

function outputsOf(selected: readonly SelectedField[], columns: readonly Column[]): OutputField[] {
    let unnamed = 0;
    return columns.map(({ read, name }, column) => {
        const field = selected[column];
        const alias = field && 'alias' in field ? field.alias : undefined;
        return { name: alias ?? name ?? `expr${unnamed++}`, column, read };
    });
}

function compileField(selection: Selection, selected: SelectedField, grouping: Grouping): Column {
    const { sources, path, tools, restDates } = selection;
    if (selected.type === 'FieldFunctionExpression')
        return compileFunction(selection, selected, grouping);
    if (selected.type !== 'Field' && selected.type !== 'FieldRelationship') {
        throw tools.errors.malformed(
            'only fields and aggregates can be selected in a grouped query'
        );
    }
    const relationships = selected.type === 'FieldRelationship' ? selected.relationships : [];
    const { sql, field } = sources.column(path([...relationships, selected.field].join('.')));
    if (!grouping.expressions.includes(sql))
        throw tools.errors.malformed(`Field must be grouped or aggregated: ${selected.field}`);
    return { sql: ofGroup(sql), read: readerOf(field, restDates), name: field.apiName };
}

function compileFunction(
    selection: Selection,
    { functionName, parameters, rawValue = functionName }: FieldFunctionExpression,
    grouping: Grouping
): Column {
    const { conditions, restDates, tools } = selection;
    const name = functionName.toUpperCase();
    const [argument] = parameters;
    if (name === 'FORMAT' && typeof argument === 'object') {
        const { sql } = compileFunction(selection, argument, grouping);
        return { sql, read: formattedReader(typeOf(selection, argument), tools), name: undefined };
    }
    if (name === 'GROUPING')
        return {
            sql: groupingSql(selection, parameters, grouping),
            read: (value) => value,
            name: undefined
        };
    if (!isAggregate(functionName) && !isDateFunction(functionName)) {
        throw tools.errors.malformed(
            `the function ${functionName} is not supported in a grouped query`
        );
    }
    const { sql } = conditions.expression({ fn: { functionName, parameters } });
    if (isDateFunction(functionName)) {
        if (!grouping.expressions.includes(sql))
            throw tools.errors.malformed(`Field must be grouped or aggregated: ${rawValue}`);
        return { sql: ofGroup(sql), read: readAggregate, name: undefined };
    }
    const field = ['MIN', 'MAX'].includes(name) ? fieldOf(selection, argument) : undefined;
    const read = field ? readerOf(field, restDates) : readAggregate;
    return { sql: () => sql, read, name: undefined };
}

/** What a formatted aggregate is: counts are whole numbers, the others are what they add up. */
function typeOf(
    selection: Selection,
    { functionName, parameters: [argument] }: FieldFunctionExpression
): Pick<FieldInfo, 'type' | 'scale'> {
    const field = fieldOf(selection, argument);
    return functionName.toUpperCase().startsWith('COUNT') || !field
        ? { type: 'int', scale: 0 }
        : field;
}

function fieldOf({ sources, path }: Selection, argument: unknown): FieldInfo | undefined {
    return typeof argument === 'string' ? sources.column(path(argument)).field : undefined;
}

function orderSqlOf(
    selection: Selection,
    expression: ReturnType<typeof orderClauses>[number]['expression'],
    grouping: Grouping
): GroupedSql {
    const { conditions, tools } = selection;
    if ('fn' in expression && expression.fn.functionName?.toUpperCase() === 'GROUPING')
        return groupingSql(selection, expression.fn.parameters ?? [], grouping);
    const { sql, name } = conditions.expression(expression);
    if ('fn' in expression && isAggregate(expression.fn.functionName ?? '')) return () => sql;
    if (!grouping.expressions.includes(sql))
        throw tools.errors.malformed(`Ordered field must be grouped or aggregated: ${name}`);
    return ofGroup(sql);
}

function ofGroup(sql: string): GroupedSql {
    return (set) => (set.has(sql) ? sql : 'NULL');
}
