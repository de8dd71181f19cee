import type {
    FieldFunctionExpression,
    FieldType as SelectedField,
    GroupByClause
} from '@jetstreamapp/soql-parser-js';
import type { Selection } from './selection.ts';
import type { SqlPart } from './conditions.ts';
import { isAggregate, isDateFunction } from './functions.ts';
import { orderSql } from './order.ts';
import { asCells, readAggregate, readerOf } from './shape.ts';
import type { CompiledQuery, OutputField } from './shape.ts';
import { filterTree } from './where.ts';

/** Compiles a query with GROUP BY or aggregate functions. */
export function compileGroups(selection: Selection, where: SqlPart): CompiledQuery {
    const { query, sources, conditions, tools } = selection;
    const grouped = groupExpressions(selection);
    const fields: OutputField[] = [];
    const columns: string[] = [];
    let unnamed = 0;
    for (const selected of query.fields ?? []) {
        const column = fields.length;
        const name = (): string => `expr${unnamed++}`;
        const { sql, output } = compileField(selection, selected, column, grouped, name);
        columns.push(sql);
        fields.push(output);
    }
    const having = query.having
        ? conditions.compile(filterTree(query.having, tools.errors))
        : undefined;
    const order = orderSql(selection);
    const rest = [
        `${sources.fromSql()}${where.sql}`,
        grouped.length > 0 ? ` GROUP BY ${grouped.join(', ')}` : '',
        having ? ` HAVING ${having.sql}` : '',
        order,
        ` LIMIT ${query.limit ?? -1} OFFSET ${query.offset ?? 0}`
    ].join('');
    const sql = asCells(columns, rest);
    return {
        sql,
        values: [...where.values, ...(having?.values ?? [])],
        result: { kind: 'groups', fields }
    };
}

function groupExpressions({ query, conditions }: Selection): string[] {
    const clauses = query.groupBy ? [query.groupBy].flat() : [];
    return clauses.map((clause: GroupByClause) => conditions.expression(clause).sql);
}

function compileField(
    selection: Selection,
    selected: SelectedField,
    column: number,
    grouped: readonly string[],
    nextName: () => string
): { sql: string; output: OutputField } {
    const { sources, path, tools, restDates } = selection;
    if (selected.type === 'FieldFunctionExpression')
        return compileFunction(selection, selected, column, nextName);
    if (selected.type !== 'Field' && selected.type !== 'FieldRelationship') {
        throw tools.errors.malformed(
            'only fields and aggregates can be selected in a grouped query'
        );
    }
    const relationships = selected.type === 'FieldRelationship' ? selected.relationships : [];
    const { sql, field } = sources.column(path([...relationships, selected.field].join('.')));
    if (!grouped.includes(sql))
        throw tools.errors.malformed(`Field must be grouped or aggregated: ${selected.field}`);
    const name = 'alias' in selected && selected.alias ? selected.alias : field.apiName;
    return { sql, output: { name, column, read: readerOf(field, restDates) } };
}

function compileFunction(
    { conditions, sources, path, restDates, tools }: Selection,
    selected: FieldFunctionExpression,
    column: number,
    nextName: () => string
): { sql: string; output: OutputField } {
    const { functionName, parameters, alias } = selected;
    if (!isAggregate(functionName) && !isDateFunction(functionName)) {
        throw tools.errors.malformed(
            `the function ${functionName} is not supported in a grouped query`
        );
    }
    const { sql } = conditions.expression({ fn: { functionName, parameters } });
    const [argument] = parameters;
    const keepsType =
        ['MIN', 'MAX'].includes(functionName.toUpperCase()) && typeof argument === 'string';
    const read = keepsType
        ? readerOf(sources.column(path(argument)).field, restDates)
        : readAggregate;
    return { sql, output: { name: alias ?? nextName(), column, read } };
}
