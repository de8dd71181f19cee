import { invalidRequest } from '../http/intacctError.ts';
import { type Comparable, order } from './compare.ts';
import type { Filter, Operator } from './queryRequest.ts';

type Test = (value: Comparable, wanted: readonly Comparable[]) => boolean;

const TESTS: Readonly<Record<Operator, Test>> = {
    $eq: (value, [wanted]) => value === wanted,
    $ne: (value, [wanted]) => value !== wanted,
    $lt: both((value, wanted) => order(value, wanted) < 0),
    $lte: both((value, wanted) => order(value, wanted) <= 0),
    $gt: both((value, wanted) => order(value, wanted) > 0),
    $gte: both((value, wanted) => order(value, wanted) >= 0),
    $in: (value, wanted) => wanted.includes(value),
    $notIn: (value, wanted) => !wanted.includes(value),
    $between: isBetween,
    $notBetween: (value, wanted) => value !== null && !isBetween(value, wanted),
    $contains: text((value, wanted) => value.includes(wanted)),
    $notContains: not(text((value, wanted) => value.includes(wanted))),
    $startsWith: text((value, wanted) => value.startsWith(wanted)),
    $notStartsWith: not(text((value, wanted) => value.startsWith(wanted))),
    $endsWith: text((value, wanted) => value.endsWith(wanted)),
    $notEndsWith: not(text((value, wanted) => value.endsWith(wanted)))
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
    const test = TESTS[operator];
    return (candidate) => test(toComparable(candidate), wanted);
}

function isBetween(value: Comparable, [low = null, high = null]: readonly Comparable[]): boolean {
    return value !== null && order(value, low) >= 0 && order(value, high) <= 0;
}

function both(test: (value: Comparable, wanted: Comparable) => boolean): Test {
    return (value, [wanted = null]) => value !== null && wanted !== null && test(value, wanted);
}

function text(test: (value: string, wanted: string) => boolean): Test {
    return (value, [wanted]) => value !== null && test(String(value), String(wanted));
}

function not(test: Test): Test {
    return (value, wanted) => !test(value, wanted);
}
