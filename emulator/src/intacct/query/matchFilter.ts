import { invalidRequest } from '../http/intacctError.ts';
import { type Comparable, order } from './compare.ts';
import type { Filter, Operator } from './queryRequest.ts';

type Test = (value: Comparable) => boolean;

/** Makes the test once, so that a list is not searched for every row. */
type TestOf = (wanted: readonly Comparable[]) => Test;

const contains = text((value, part) => value.includes(part));
const startsWith = text((value, start) => value.startsWith(start));
const endsWith = text((value, end) => value.endsWith(end));

const TESTS: Readonly<Record<Operator, TestOf>> = {
    $eq: equals,
    $ne: (wanted) => not(equals(wanted)),
    $lt: both((value, wanted) => order(value, wanted) < 0),
    $lte: both((value, wanted) => order(value, wanted) <= 0),
    $gt: both((value, wanted) => order(value, wanted) > 0),
    $gte: both((value, wanted) => order(value, wanted) >= 0),
    $in: isOneOf,
    $notIn: (wanted) => not(isOneOf(wanted)),
    $between: isBetween,
    $notBetween: (wanted) => {
        const between = isBetween(wanted);
        return (value) => value !== null && !between(value);
    },
    $contains: contains,
    $notContains: (wanted) => not(contains(wanted)),
    $startsWith: startsWith,
    $notStartsWith: (wanted) => not(startsWith(wanted)),
    $endsWith: endsWith,
    $notEndsWith: (wanted) => not(endsWith(wanted))
};

/**
 * Makes the test of one filter for values of its property.
 * @throws 400 when the filter's value is no value of the property or not the list it must be.
 */
export function matchFilter(
    { operator, path, value }: Filter,
    toComparable: (value: unknown) => Comparable
): (value: unknown) => boolean {
    const takesList = ['$in', '$notIn', '$between', '$notBetween'].includes(operator);
    if (takesList !== Array.isArray(value)) {
        throw invalidRequest(`${operator} on ${path} needs ${takesList ? 'a list' : 'one value'}`);
    }
    const wanted = (takesList ? (value as unknown[]) : [value]).map(toComparable);
    if (operator.endsWith('etween') && wanted.length !== 2) {
        throw invalidRequest(`${operator} on ${path} needs two values`);
    }
    if (wanted.some((each) => Number.isNaN(each))) {
        throw invalidRequest(`The value of the filter on ${path} is not valid`);
    }
    const test = TESTS[operator](wanted);
    return (candidate) => test(toComparable(candidate));
}

function equals([wanted]: readonly Comparable[]): Test {
    return (value) => value === wanted;
}

function isOneOf(wanted: readonly Comparable[]): Test {
    const known = new Set(wanted);
    return (value) => known.has(value);
}

function isBetween([low = null, high = null]: readonly Comparable[]): Test {
    return (value) => value !== null && order(value, low) >= 0 && order(value, high) <= 0;
}

function both(test: (value: Comparable, wanted: Comparable) => boolean): TestOf {
    return ([wanted = null]) =>
        (value) =>
            value !== null && wanted !== null && test(value, wanted);
}

function text(test: (value: string, wanted: string) => boolean): TestOf {
    return ([wanted]) =>
        (value) =>
            value !== null && test(String(value), String(wanted));
}

function not(test: Test): Test {
    return (value) => !test(value);
}
