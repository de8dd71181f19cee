import type { FlowRecordFilter } from '@salesforce/types/metadata';
import type { FieldType, ObjectInfo } from '../../kernel/types.ts';
import { FlowFault } from '../data/fault.ts';
import { isNull } from '../data/flowValue.ts';
import type { FlowValue } from '../data/flowValue.ts';
import type { Interview } from '../run/interview.ts';
import { literal } from '../run/references.ts';

const COMPARISONS: Readonly<Record<string, string>> = {
    EqualTo: '=',
    NotEqualTo: '!=',
    GreaterThan: '>',
    GreaterThanOrEqualTo: '>=',
    LessThan: '<',
    LessThanOrEqualTo: '<='
};

const PATTERNS: Readonly<Record<string, (text: string) => string>> = {
    StartsWith: (text) => `${text}%`,
    EndsWith: (text) => `%${text}`,
    Contains: (text) => `%${text}%`
};

const UNQUOTED: readonly FieldType[] = [
    'date',
    'datetime',
    'boolean',
    'int',
    'double',
    'currency',
    'percent'
];

/**
 * Writes the WHERE of a Get, Update or Delete Records element.
 *
 * in      the element's filters and filterLogic; values are read from the interview
 * out     ` WHERE …`, or empty when the element has no filters
 * throws  FlowFault for an unknown field or operator
 */
export function whereClause(
    interview: Interview,
    object: ObjectInfo,
    filters: readonly FlowRecordFilter[],
    logic: string | undefined
): string {
    if (filters.length === 0) return '';
    const tests = filters.map((filter) => testOf(interview, object, filter));
    const word = (logic ?? 'and').toLowerCase();
    if (word === 'and' || word === 'or') return ` WHERE ${tests.join(` ${word.toUpperCase()} `)}`;
    return ` WHERE ${word.toUpperCase().replaceAll(/\d+/g, (at) => `(${tests[Number(at) - 1]})`)}`;
}

function testOf(
    interview: Interview,
    object: ObjectInfo,
    { field = '', operator = 'EqualTo', value }: FlowRecordFilter
): string {
    const info = object.field(field);
    if (!info) throw new FlowFault(`No such column '${field}' on entity '${object.apiName}'.`);
    const right = literal(interview, value);
    const write = (each: FlowValue): string => soqlLiteral(each, info.type);
    const comparison = COMPARISONS[operator];
    if (comparison) return `${info.apiName} ${comparison} ${write(right)}`;
    if (operator === 'IsNull') return `${info.apiName} ${right === false ? '!=' : '='} null`;
    const pattern = PATTERNS[operator];
    if (pattern) {
        const escaped = String(right ?? '').replaceAll(/[%_\\]/g, (sign) => `\\${sign}`);
        return `${info.apiName} LIKE ${quoted(pattern(escaped))}`;
    }
    if (operator !== 'In' && operator !== 'NotIn')
        throw new FlowFault(`The local org does not know the filter operator ${operator}.`);
    const list = Array.isArray(right) ? right : [right];
    const items = list.length > 0 ? list.map(write) : ['null'];
    return `${info.apiName} ${operator === 'In' ? 'IN' : 'NOT IN'} (${items.join(', ')})`;
}

function soqlLiteral(value: FlowValue, type: FieldType): string {
    if (isNull(value)) return 'null';
    if (!UNQUOTED.includes(type)) return quoted(String(value));
    if (type === 'date') return String(value).slice(0, 10);
    const isDay = type === 'datetime' && !String(value).includes('T');
    return isDay ? `${String(value)}T00:00:00.000Z` : String(value);
}

function quoted(text: string): string {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
