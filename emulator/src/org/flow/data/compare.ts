import type { FlowComparisonOperator, FlowRecordFilterOperator } from '@salesforce/types/metadata';
import { FlowFault } from './fault.ts';
import { isNull, isStructure } from './flowValue.ts';
import type { FlowValue } from './flowValue.ts';

export type Operator = FlowComparisonOperator | FlowRecordFilterOperator;

type Test = (left: FlowValue, right: FlowValue) => boolean;

const ID = /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

const TESTS: Partial<Record<Operator, Test>> = {
    EqualTo: isSame,
    NotEqualTo: (left, right) => !isSame(left, right),
    GreaterThan: ordered((order) => order > 0),
    GreaterThanOrEqualTo: ordered((order) => order >= 0),
    LessThan: ordered((order) => order < 0),
    LessThanOrEqualTo: ordered((order) => order <= 0),
    StartsWith: text((left, right) => left.startsWith(right)),
    EndsWith: text((left, right) => left.endsWith(right)),
    Contains: (left, right) =>
        Array.isArray(left)
            ? left.some((item) => isSame(item, right))
            : text((whole, part) => whole.includes(part))(left, right),
    In: isIn,
    NotIn: (left, right) => !isIn(left, right),
    IsNull: whenAsked(isNull),
    IsBlank: whenAsked((left) => isNull(left) || (typeof left === 'string' && left.trim() === '')),
    IsEmpty: whenAsked((left) => isNull(left) || (Array.isArray(left) && left.length === 0)),
    HasValue: whenAsked((left) => !isNull(left)),
    HasNoValue: whenAsked(isNull)
};

/**
 * Tests one condition of a decision, an entry filter or a collection filter.
 *
 * in      values as kept in an interview; for Is Null and its kin right is the expected answer
 * out     text is compared with its case, ids by 15 characters, dates with date-times in UTC
 * throws  FlowFault for an operator that needs more than two values
 */
export function compare(left: FlowValue, operator: Operator, right: FlowValue): boolean {
    const test = TESTS[operator];
    if (!test) throw new FlowFault(`The local org does not know the operator ${operator} here.`);
    return test(left, right);
}

/** Orders two values: below, above or beside; empty sorts before everything. */
export function orderOf(left: FlowValue, right: FlowValue): number {
    if (isNull(left) || isNull(right)) return Number(isNull(right)) - Number(isNull(left));
    if (typeof left === 'number' || typeof right === 'number') return Number(left) - Number(right);
    const [a, b] = [comparable(left, right), comparable(right, left)];
    return a < b ? -1 : Number(a > b);
}

/** Equality as `Equals` means it. */
export function isSame(left: FlowValue, right: FlowValue): boolean {
    if (isNull(left) || isNull(right)) return isNull(left) && isNull(right);
    if (typeof left === 'boolean' || typeof right === 'boolean')
        return String(left) === String(right);
    if (Array.isArray(left) && Array.isArray(right))
        return left.length === right.length && left.every((item, at) => isSame(item, right[at]!));
    if (isStructure(left) && isStructure(right)) {
        const names = Object.keys({ ...left.fields, ...right.fields });
        return names.every((name) => isSame(left.fields[name] ?? null, right.fields[name] ?? null));
    }
    if (isId(left) && isId(right)) return left.slice(0, 15) === right.slice(0, 15);
    return orderOf(left, right) === 0;
}

function isId(value: FlowValue): value is string {
    return typeof value === 'string' && ID.test(value);
}

function isIn(left: FlowValue, right: FlowValue): boolean {
    return Array.isArray(right) && right.some((item) => isSame(left, item));
}

/** A date meets a date-time as its first moment. */
function comparable(value: FlowValue, other: FlowValue): string {
    const written = String(value);
    return DATE.test(written) && !DATE.test(String(other)) ? `${written}T00:00:00.000Z` : written;
}

function ordered(accept: (order: number) => boolean): Test {
    return (left, right) => !isNull(left) && !isNull(right) && accept(orderOf(left, right));
}

function text(accept: (left: string, right: string) => boolean): Test {
    return (left, right) =>
        !isNull(left) && accept(String(left), isNull(right) ? '' : String(right));
}

function whenAsked(holds: (left: FlowValue) => boolean): Test {
    return (left, expected) => holds(left) === (expected !== false);
}
