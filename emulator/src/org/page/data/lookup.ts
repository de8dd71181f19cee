import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import type { SearchResult } from '../contract.ts';
import { iconOf } from './icons.ts';
import { valueAt } from './valueAt.ts';
import { containing, literal } from './soqlText.ts';

/** What a record picker asks for beyond a term; all of it optional. */
export interface LookupWishes {
    filter?: { criteria?: readonly Criterion[]; filterLogic?: string };
    displayInfo?: { primaryField?: string; additionalFields?: readonly string[] };
    matchingInfo?: { primaryField?: MatchField; additionalFields?: readonly MatchField[] };
}

interface Criterion {
    fieldPath: string;
    operator: string;
    value: unknown;
}

interface MatchField {
    fieldPath: string;
}

const LIMIT = 10;
const OPERATORS: Record<string, string> = {
    eq: '=',
    ne: '!=',
    lt: '<',
    lte: '<=',
    gt: '>',
    gte: '>=',
    like: 'LIKE',
    in: 'IN',
    nin: 'NOT IN',
    includes: 'INCLUDES',
    excludes: 'EXCLUDES'
};

/** Finds records of one object for a lookup field or a record picker. */
export function lookupRecords(
    object: ObjectInfo,
    term: string,
    { filter, displayInfo, matchingInfo }: LookupWishes,
    org: Org,
    context: Context
): SearchResult[] {
    const name = displayInfo?.primaryField ?? object.nameField ?? 'Id';
    const meta = displayInfo?.additionalFields?.[0];
    const searched = [
        matchingInfo?.primaryField?.fieldPath ?? name,
        ...(matchingInfo?.additionalFields ?? []).map(({ fieldPath }) => fieldPath)
    ];
    const matches = searched.map((path) => `${path} LIKE ${containing(term)}`);
    const conditions = [
        ...(term === '' ? [] : [`(${matches.join(' OR ')})`]),
        ...(filter?.criteria?.length ? [`(${filterCondition(object, filter)})`] : [])
    ];
    const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
    const fields = [...new Set(['Id', name, ...(meta ? [meta] : [])])];
    const found = org.query(
        `SELECT ${fields.join(', ')} FROM ${object.apiName}${where} ORDER BY ${name} LIMIT ${LIMIT}`,
        context
    );
    return found.records.map((row) => ({
        id: String(row['Id']),
        name: String(valueAt(row, name) ?? row['Id']),
        objectApiName: object.apiName,
        objectLabel: object.label,
        icon: iconOf(object.apiName, org.metadata),
        ...(meta && valueAt(row, meta) ? { meta: String(valueAt(row, meta)) } : {})
    }));
}

/** `filterLogic` numbers the criteria from 1: `1 AND (2 OR 3)`. */
function filterCondition(
    object: ObjectInfo,
    { criteria = [], filterLogic }: NonNullable<LookupWishes['filter']>
): string {
    const conditions = criteria.map((criterion) => toCondition(object, criterion));
    if (!filterLogic) return conditions.join(' AND ');
    return filterLogic.replace(/\d+/g, (number) => conditions[Number(number) - 1] ?? 'Id != null');
}

/** An empty list is no SOQL: it excludes nothing, and nothing is in it. */
function toCondition(object: ObjectInfo, { fieldPath, operator, value }: Criterion): string {
    if (Array.isArray(value) && value.length === 0)
        return ['nin', 'excludes'].includes(operator) ? 'Id != null' : 'Id = null';
    const type = object.field(fieldPath)?.type ?? 'string';
    const write = (part: unknown): string => literal(String(part ?? ''), type);
    const written = Array.isArray(value) ? `(${value.map(write).join(', ')})` : write(value);
    return `${fieldPath} ${OPERATORS[operator] ?? '='} ${written}`;
}
