import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, orderOf } from '../../../src/org/flow/data/compare.ts';
import type { Operator } from '../../../src/org/flow/data/compare.ts';
import { combine } from '../../../src/org/flow/data/conditionLogic.ts';
import type { FlowValue } from '../../../src/org/flow/data/flowValue.ts';

const cases: [FlowValue, Operator, FlowValue, boolean][] = [
    ['Queued', 'EqualTo', 'Queued', true],
    ['Queued', 'EqualTo', 'queued', false],
    ['', 'EqualTo', null, true],
    [null, 'EqualTo', 'Queued', false],
    [null, 'NotEqualTo', 'Queued', true],
    [10, 'GreaterThan', 9, true],
    [null, 'LessThan', 9, false],
    [true, 'EqualTo', 'true', true],
    ['2027-01-31', 'LessThan', '2027-01-31T00:00:01.000Z', true],
    ['2027-01-31', 'EqualTo', '2027-01-31T00:00:00.000Z', true],
    ['0065g00000XyZab', 'EqualTo', '0065g00000XyZabAAC', true],
    ['yellow-green', 'Contains', 'green', true],
    [['a', 'b'], 'Contains', 'b', true],
    ['SO-0001', 'StartsWith', 'SO-', true],
    ['SO-0001', 'EndsWith', '1', true],
    ['b', 'In', ['a', 'b'], true],
    ['c', 'NotIn', ['a', 'b'], true],
    ['', 'IsNull', true, true],
    ['x', 'IsNull', false, true],
    ['  ', 'IsBlank', true, true],
    [[], 'IsEmpty', true, true]
];

describe('compare', () => {
    for (const [left, operator, right, expected] of cases) {
        const words = `${JSON.stringify(left)} ${operator} ${JSON.stringify(right)}`;
        it(`answers ${String(expected)} for ${words}`, () => {
            assert.equal(compare(left, operator, right), expected);
        });
    }

    it('faults for an operator that it does not know', () => {
        assert.throws(() => compare('a', 'WasSelected', true), /WasSelected/);
    });

    it('orders empty values before everything', () => {
        assert.deepEqual([3, null, 1].sort(orderOf), [null, 1, 3]);
    });
});

describe('combine', () => {
    const truth = [true, false, false, true];
    const test = (position: number): boolean => truth[position - 1] ?? false;

    it('reads and, or and numbered logic in any case', () => {
        assert.equal(combine('and', 4, test), false);
        assert.equal(combine('or', 4, test), true);
        assert.equal(combine('1 AND (2 OR 4)', 4, test), true);
        assert.equal(combine('1 AND NOT 2', 4, test), true);
        assert.equal(combine('2 OR 3', 4, test), false);
    });

    it('binds AND tighter than OR', () => {
        assert.equal(combine('1 OR 2 AND 3', 4, test), true);
    });

    it('holds when there are no conditions', () => {
        assert.equal(combine(undefined, 0, test), true);
    });

    it('refuses logic that names a condition which does not exist', () => {
        assert.throws(() => combine('1 AND 5', 4, test), /names 5/);
    });
});
