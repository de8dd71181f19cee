import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlowAssignmentOperator } from '@salesforce/types/metadata';
import { applyAssignment } from '../../../src/org/flow/data/assign.ts';
import type { FlowValue } from '../../../src/org/flow/data/flowValue.ts';

const cases: [FlowValue, FlowAssignmentOperator, FlowValue, FlowValue][] = [
    [1, 'Assign', 2, 2],
    [1, 'Add', 2, 3],
    [null, 'Add', 2, 2],
    ['a', 'Add', 'b', 'ab'],
    [null, 'Add', 'b', 'b'],
    ['2027-01-31', 'Add', 1, '2027-02-01'],
    ['2027-01-31T22:00:00.000Z', 'Subtract', 1, '2027-01-30T22:00:00.000Z'],
    [5, 'Subtract', 2, 3],
    [['a'], 'Add', 'b', ['a', 'b']],
    [['a'], 'Add', ['b', 'c'], ['a', 'b', 'c']],
    [['a'], 'AddAtStart', 'b', ['b', 'a']],
    [['a', 'b', 'a'], 'RemoveFirst', 'a', ['b', 'a']],
    [['a', 'b', 'a'], 'RemoveAll', 'a', ['b']],
    [['a', 'b', 'c'], 'RemoveBeforeFirst', 'b', ['b', 'c']],
    [['a', 'b', 'c'], 'RemoveAfterFirst', 'b', ['a', 'b']],
    [['a', 'b', 'c'], 'RemoveUncommon', ['b', 'x'], ['b']],
    [['a', 'b', 'c'], 'RemovePosition', 2, ['a', 'c']],
    [0, 'AssignCount', ['a', 'b'], 2]
];

describe('applyAssignment', () => {
    for (const [current, operator, operand, expected] of cases) {
        const words = `${JSON.stringify(current)} ${operator} ${JSON.stringify(operand)}`;
        it(`leaves ${JSON.stringify(expected)} after ${words}`, () => {
            assert.deepEqual(applyAssignment(current, operator, operand), expected);
        });
    }

    it('adds a copy, so that the record variable can be filled again', () => {
        const item: FlowValue = { kind: 'record', typeName: 'Account', fields: { Name: 'One' } };
        const collection = applyAssignment([], 'Add', item) as FlowValue[];
        item.fields['Name'] = 'Two';
        assert.deepEqual(collection, [
            { kind: 'record', typeName: 'Account', fields: { Name: 'One' } }
        ]);
    });
});
