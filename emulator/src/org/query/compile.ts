import type {
    FieldType as SelectedField,
    Query,
    QueryBase,
    Subquery,
    ValueQueryCondition
} from '@jetstreamapp/soql-parser-js';
import { isPlatformEvent } from '../kernel/types.ts';
import type { ObjectInfo } from '../kernel/types.ts';
import { quoted } from '../store/tables.ts';
import { Conditions } from './conditions.ts';
import type { SqlPart } from './conditions.ts';
import { isAggregate } from './functions.ts';
import { compileGroups } from './groups.ts';
import { orderSql } from './order.ts';
import { compileRows } from './rows.ts';
import type { Selection } from './selection.ts';
import { PARENT_IDS, asCells } from './shape.ts';
import type { ChildShape, CompiledQuery } from './shape.ts';
import { checkSemiJoins } from './semiJoins.ts';
import { Sources } from './sources.ts';
import type { CompileTools } from './compileTools.ts';
import { filterTree } from './where.ts';

const HIGHEST_OFFSET = 2000;
const NO_LIMIT = ' LIMIT -1';

/** Turns parsed SOQL into SQL. @throws OrgError 400 for unknown or hidden objects and fields. */
export function compileQuery(tools: CompileTools, query: Query, restDates: boolean): CompiledQuery {
    const object = readableObject(tools, query.sObject ?? '');
    checkSemiJoins(query, tools.errors);
    const selection = select(tools, query, object, restDates, query.sObject);
    const where = whereSql(selection, scopeSql(selection));
    const fields = query.fields ?? [];
    if (isPlainCount(fields)) {
        const sql = asCells(['count(*)'], `${selection.sources.fromSql()}${where.sql}`);
        return { sql, values: where.values, result: { kind: 'count' } };
    }
    if (query.groupBy || fields.some(isAggregateField)) return compileGroups(selection, where);
    return compileRows(selection, where, orderSql(selection), limitSql(tools, query));
}

function select(
    tools: CompileTools,
    query: QueryBase,
    object: ObjectInfo,
    restDates: boolean,
    from: string | undefined
): Selection {
    const sources = new Sources(tools, object);
    const prefixes = new Set([query.sObjectAlias, from].map((name) => name?.toLowerCase()));
    const path = (field: string): readonly string[] => {
        const parts = field.split('.');
        return parts.length > 1 && prefixes.has(parts[0]?.toLowerCase()) ? parts.slice(1) : parts;
    };
    return {
        tools,
        query,
        sources,
        restDates,
        path,
        conditions: new Conditions(tools, sources, path, (condition) =>
            subselect(tools, condition)
        ),
        child: (subquery) => compileChild(tools, object, subquery, restDates)
    };
}

function readableObject(
    { schema, access, context, errors }: CompileTools,
    name: string
): ObjectInfo {
    const object = schema.object(name);
    if (!object || !access.object(context, object.apiName).read) throw errors.unknownObject(name);
    if (isPlatformEvent(object.apiName)) throw errors.notQueryable(object.apiName);
    return object;
}

function whereSql(
    { query, sources, conditions, tools }: Selection,
    extra: readonly SqlPart[]
): SqlPart {
    const filter = query.where ? [conditions.compile(filterTree(query.where, tools.errors))] : [];
    const visible = sources.visibleSql().map((sql): SqlPart => ({ sql, values: [] }));
    const parts = [...extra, ...filter, ...visible];
    if (parts.length === 0) return { sql: '', values: [] };
    return {
        sql: ` WHERE ${parts.map(({ sql }) => sql).join(' AND ')}`,
        values: parts.flatMap(({ values }) => values)
    };
}

/** `USING SCOPE mine`: the records of whoever asks. */
function scopeSql({ query, sources, tools }: Selection): SqlPart[] {
    const scope = query.usingScope?.toLowerCase() ?? 'everything';
    if (scope === 'everything') return [];
    const owner = sources.object.field('OwnerId');
    if (scope !== 'mine' || !owner)
        throw tools.errors.malformed(`the scope ${query.usingScope} is not supported`);
    return [{ sql: `${sources.column(['OwnerId']).sql} = ?`, values: [tools.context.user.id] }];
}

function limitSql({ errors }: CompileTools, { limit, offset }: QueryBase): string {
    if (offset !== undefined && offset > HIGHEST_OFFSET) throw errors.offsetTooHigh(HIGHEST_OFFSET);
    return ` LIMIT ${limit ?? -1} OFFSET ${offset ?? 0}`;
}

/** `Id IN (SELECT OpportunityId FROM …)`. */
function subselect(tools: CompileTools, condition: ValueQueryCondition): SqlPart {
    const query = condition.valueQuery;
    const object = readableObject(tools, query.sObject ?? '');
    const selection = select(tools, query, object, false, query.sObject);
    const [selected] = query.fields ?? [];
    if (!selected || (selected.type !== 'Field' && selected.type !== 'FieldRelationship')) {
        throw tools.errors.malformed('a semi join sub-select must select one field');
    }
    const relationships = selected.type === 'FieldRelationship' ? selected.relationships : [];
    const column = selection.sources.column(
        selection.path([...relationships, selected.field].join('.'))
    );
    const where = whereSql(selection, []);
    return {
        sql: `SELECT ${column.sql} ${selection.sources.fromSql()}${where.sql}`,
        values: where.values
    };
}

/** `(SELECT … FROM Lines__r)`; limit and offset count per parent and are applied when rows are dealt out. */
function compileChild(
    tools: CompileTools,
    parent: ObjectInfo,
    subquery: Subquery,
    restDates: boolean
): ChildShape {
    const relationship = parent.childRelationship(subquery.relationshipName);
    const object = relationship && tools.schema.object(relationship.childObject);
    const isReadable = object && tools.access.object(tools.context, object.apiName).read;
    if (!relationship || !object || !isReadable) {
        throw tools.errors.unknownChildRelationship(subquery.relationshipName);
    }
    const selection = select(tools, subquery, object, restDates, undefined);
    const key = `${selection.sources.alias}.${quoted(relationship.field)}`;
    const ofParents: SqlPart = {
        sql: `${key} IN (SELECT value FROM json_each(?))`,
        values: [PARENT_IDS]
    };
    const where = whereSql(selection, [ofParents]);
    const query = compileRows(selection, where, orderSql(selection), NO_LIMIT, key);
    return {
        name: relationship.relationshipName ?? subquery.relationshipName,
        parentColumn: 0,
        query,
        limit: subquery.limit,
        offset: subquery.offset ?? 0
    };
}

function isPlainCount(fields: readonly SelectedField[]): boolean {
    const [only] = fields;
    if (fields.length !== 1 || only?.type !== 'FieldFunctionExpression') return false;
    return only.functionName.toUpperCase() === 'COUNT' && only.parameters.length === 0;
}

/** `SUM(Amount)`, also inside `FORMAT`. */
function isAggregateField(field: SelectedField): boolean {
    if (field.type !== 'FieldFunctionExpression') return false;
    const [inner] = field.parameters;
    return (
        isAggregate(field.functionName) || (typeof inner === 'object' && isAggregateField(inner))
    );
}
