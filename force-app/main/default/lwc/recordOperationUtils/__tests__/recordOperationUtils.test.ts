import { aliasOf, createdBy, toMutation } from 'c/recordOperationUtils';

const CREATE = { kind: 'create', objectApiName: 'A__c', fields: { Name: 'a"b' } } as const;
const UPDATE = { kind: 'update', objectApiName: 'B__c', id: 'b1', fields: { X__c: 1 } } as const;
const DELETE = { kind: 'delete', objectApiName: 'C__c', id: 'c1' } as const;

describe('toMutation', () => {
    const { text, variables } = toMutation([CREATE, UPDATE, DELETE]);

    it('carries every value in a variable, none in the text', () => {
        expect(variables).toEqual({
            input0: { A__c: { Name: 'a"b' } },
            input1: { Id: 'b1', B__c: { X__c: 1 } },
            input2: { Id: 'c1' }
        });
        expect(text).not.toMatch(/a"b|b1|c1/);
    });

    it('declares each variable with the type of its operation', () => {
        expect(text).toContain(
            'saveTogether($input0: A__cCreateInput!, $input1: B__cUpdateInput!, $input2: RecordDeleteInput!)'
        );
    });

    it('asks for all or nothing, in the order given', () => {
        expect(text).toContain('uiapi(input: { allOrNone: true })');
        expect(text.match(/record\d: \w+/g)).toEqual([
            'record0: A__cCreate',
            'record1: B__cUpdate',
            'record2: C__cDelete'
        ]);
    });
});

it('refers to the record of an earlier operation by the name of its answer', () => {
    expect(createdBy(2)).toBe(`@{${aliasOf(2)}}`);
});
