import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { FieldInfo, ObjectInfo, QueryRow } from '../kernel/types.ts';
import { filterCondition, type Filter } from '../uiapi/filter.ts';
import type { Connection, ConnectionArgs } from './connection.ts';
import type { RequestContext } from './requestContext.ts';
import type { FieldContent } from './valueTypes.ts';
import { fieldsOf } from './wanted.ts';

/** GraphQL's names of the aggregate functions and SOQL's. */
export const AGGREGATES: Readonly<Record<string, string>> = {
    avg: 'AVG',
    sum: 'SUM',
    min: 'MIN',
    max: 'MAX',
    count: 'COUNT',
    countDistinct: 'COUNT_DISTINCT'
};
const NUMBERS = new Set(['int', 'double', 'currency', 'percent']);
const DEFAULT_FIRST = 10;

/** Arguments of an aggregate connection. */
export interface AggregateArgs extends Pick<ConnectionArgs, 'first'> {
    readonly where?: Filter | null;
    readonly groupBy?: Readonly<Record<string, { readonly group?: boolean } | null>> | null;
}

/** One group of an aggregate answer. */
export interface AggregateNode {
    /** The value of a function over a field, or of a grouped field itself. */
    result(field: FieldInfo, soqlFunction: string | undefined): FieldContent;
}

/** The functions that make sense for a field. */
export function functionsFor({ type }: FieldInfo): string[] {
    if (NUMBERS.has(type)) return Object.keys(AGGREGATES);
    if (type === 'boolean' || type === 'multipicklist') return ['count'];
    return ['count', 'countDistinct', 'min', 'max'];
}

/** Groups and aggregates an object's records in one query. */
export function resolveAggregate(
    { org, context }: RequestContext,
    object: ObjectInfo,
    { first, where, groupBy }: AggregateArgs,
    info: GraphQLResolveInfo
): Omit<Connection, 'edges'> & { edges: { node: AggregateNode; cursor: string }[] } {
    const groups = Object.entries(groupBy ?? {})
        .filter(([, clause]) => clause?.group !== false)
        .map(([name]) => name);
    const wanted = [...groups, ...functionsIn(info)];
    const condition = filterCondition(org, context, object, where);
    const from = `FROM ${object.apiName}${condition ? ` WHERE ${condition}` : ''}`;
    const grouping = groups.length ? ` GROUP BY ${groups.join(', ')}` : '';
    const list = wanted.map((term, index) => (index < groups.length ? term : `${term} a${index}`));
    const { records } = list.length
        ? org.query(`SELECT ${list.join(', ')} ${from}${grouping}`, context)
        : { records: [] };
    const rows = records.slice(0, first ?? DEFAULT_FIRST);
    const total = groups.length
        ? records.length
        : org.query(`SELECT COUNT() ${from}`, context).totalSize;
    return {
        edges: rows.map((row, index) => ({ node: nodeOf(row, wanted), cursor: String(index) })),
        pageInfo: {
            hasNextPage: records.length > rows.length,
            hasPreviousPage: false,
            startCursor: rows.length ? '0' : null,
            endCursor: rows.length ? String(rows.length - 1) : null
        },
        totalCount: total,
        pageResultCount: rows.length
    };
}

function nodeOf(row: QueryRow, wanted: readonly string[]): AggregateNode {
    return {
        result(field, soqlFunction) {
            const name = field.apiName;
            const term = soqlFunction ? `${soqlFunction}(${name})` : name;
            const value = row[soqlFunction ? `a${wanted.indexOf(term)}` : name];
            return {
                field,
                value: typeof value === 'object' || value === undefined ? null : value
            };
        }
    };
}

function functionsIn({ fieldNodes, fragments }: GraphQLResolveInfo): string[] {
    const below = (nodes: readonly FieldNode[], name: string): FieldNode[] =>
        nodes
            .flatMap((node) => fieldsOf(node.selectionSet, fragments))
            .filter((node) => node.name.value === name);
    const aggregates = below(below(below(fieldNodes, 'edges'), 'node'), 'aggregate');
    const fields = aggregates.flatMap((node) => fieldsOf(node.selectionSet, fragments));
    const terms = fields.flatMap((field) =>
        fieldsOf(field.selectionSet, fragments).flatMap(({ name }) => {
            const soqlFunction = AGGREGATES[name.value];
            return soqlFunction ? [`${soqlFunction}(${field.name.value})`] : [];
        })
    );
    return [...new Set(terms)];
}
