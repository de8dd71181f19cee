import { OrgError } from '../kernel/types.ts';
import type { Context, FieldInfo, ObjectInfo, Org } from '../kernel/types.ts';
import { noSuchColumn } from './recordReader.ts';
import { soqlText } from './soqlOf.ts';

/** A filter as GraphQL writes it: `{ Amount: { gt: 10 }, or: [...], Account: { Name: { like: "A%" } } }`. */
export interface Filter {
    readonly [name: string]: unknown;
}

const COMPARISONS: Readonly<Record<string, string>> = {
    eq: '=',
    ne: '!=',
    gt: '>',
    gte: '>=',
    lt: '<',
    lte: '<=',
    like: 'LIKE'
};
const LISTS: Readonly<Record<string, string>> = {
    in: 'IN',
    nin: 'NOT IN',
    includes: 'INCLUDES',
    excludes: 'EXCLUDES'
};
const UNQUOTED = new Set([
    'int',
    'double',
    'currency',
    'percent',
    'boolean',
    'date',
    'datetime',
    'time'
]);

/**
 * Turns a filter into a SOQL condition.
 * in      several conditions in one object are joined by AND
 * out     `(...)`; undefined for an empty filter
 * throws  OrgError 400 INVALID_FIELD for a field that the user may not read
 */
export function filterCondition(
    org: Org,
    context: Context,
    object: ObjectInfo,
    filter: Filter | undefined | null,
    prefix = ''
): string | undefined {
    const build = (inner: unknown): string | undefined =>
        filterCondition(org, context, object, inner as Filter, prefix);
    const conditions = Object.entries(filter ?? {}).map(([name, value]) => {
        if (value === undefined || value === null) return undefined;
        if (name === 'and') return joined(listOf(value).map(build), 'AND');
        if (name === 'or') return joined(listOf(value).map(build), 'OR');
        if (name === 'not') return negated(build(value));
        return fieldOrParent(org, context, object, name, value as Filter, prefix);
    });
    return joined(conditions, 'AND');
}

function fieldOrParent(
    org: Org,
    context: Context,
    object: ObjectInfo,
    name: string,
    value: Filter,
    prefix: string
): string | undefined {
    const lookup = object.fieldOfRelationship(name);
    const field = lookup ?? object.field(name);
    if (!field || !org.access.field(context, object.apiName, field.apiName).read) {
        throw noSuchColumn({ name, objectApiName: object.apiName });
    }
    if (!lookup?.reference) return fieldCondition(field, prefix + field.apiName, value);
    const parent = org.schema.requireObject(lookup.reference.to[0] ?? '');
    const inside = `${prefix}${lookup.reference.relationshipName}.`;
    return filterCondition(org, context, parent, value, inside);
}

function fieldCondition(field: FieldInfo, path: string, operators: Filter): string | undefined {
    const conditions = Object.entries(operators).map(([operator, operand]) => {
        const comparison = COMPARISONS[operator];
        if (comparison) return `${path} ${comparison} ${literal(field, operand)}`;
        const list = LISTS[operator];
        if (!list)
            throw new OrgError(400, 'INVALID_FILTER', `Unknown operator ${operator} on ${path}`);
        const values = listOf(operand).map((value) => literal(field, value));
        if (values.length > 0) return `${path} ${list} (${values.join(', ')})`;
        return operator === 'in' ? 'Id = NULL' : undefined;
    });
    return joined(conditions, 'AND');
}

/** Dates come as text, `{ value }`, `{ literal: TODAY }` or `{ range: { last_n_days: 7 } }`. */
function literal(field: FieldInfo, operand: unknown): string {
    if (operand === null || operand === undefined) return 'NULL';
    if (typeof operand === 'object') return dateLiteral(field, operand as Filter);
    if (UNQUOTED.has(field.type)) return requirePlain(field, String(operand));
    return soqlText(String(operand));
}

function dateLiteral(field: FieldInfo, { value, literal: named, range }: Filter): string {
    if (named) return requirePlain(field, String(named));
    const [unit, count] = Object.entries(range ?? {})[0] ?? [];
    if (unit) return requirePlain(field, `${unit.toUpperCase()}:${count}`);
    return literal(field, value);
}

function requirePlain(field: FieldInfo, text: string): string {
    if (/^[\w.:+-]+$/.test(text)) return text;
    throw new OrgError(400, 'INVALID_FILTER', `${text} is not a value for ${field.apiName}`);
}

function joined(
    conditions: readonly (string | undefined)[],
    operator: 'AND' | 'OR'
): string | undefined {
    const present = conditions.filter((condition) => condition !== undefined);
    return present.length > 1 ? `(${present.join(` ${operator} `)})` : present[0];
}

function negated(condition: string | undefined): string | undefined {
    return condition && `(NOT ${condition})`;
}

function listOf(value: unknown): unknown[] {
    return Array.isArray(value) ? value : [value];
}
