import {
    connectionText,
    countIn,
    groupsOf,
    numberOf,
    pageInfoOf,
    parentOf,
    rowsOf,
    textOf
} from 'c/graphqlUtils';
import { answer } from 'test/records';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('connectionText', () => {
    it('reads each field as one that may be hidden, and parents through their lookup once', () => {
        const text = connectionText('Account', {
            args: 'first: 1',
            fields: ['Name', 'Owner.Name', 'Owner.Email']
        });
        expect(flat(text)).toBe(
            'Account(first: 1) { edges { node { Id Name @optional { value } ' +
                'Owner @optional { Id Name @optional { value } Email @optional { value } } } } }'
        );
    });

    it('asks how many there are only where that is wanted', () => {
        const fields = { args: 'first: 1', fields: [] };
        expect(connectionText('Account', fields)).not.toContain('totalCount');
        expect(connectionText('Account', { ...fields, isPaged: true })).toContain('totalCount');
    });
});

describe('reading an answer', () => {
    const data = answer({ Account: [{ Id: '1', Name: '', Amount: '1.5', Owner: { Id: '2' } }] });

    it('takes an empty text for none and reads numbers that travel as text', () => {
        const [row = {}] = rowsOf(data, 'Account');
        expect(textOf(row, 'Name')).toBeUndefined();
        expect(numberOf(row, 'Amount')).toBe(1.5);
        expect(textOf(parentOf(row, 'Owner') ?? {}, 'Id')).toBe('2');
    });

    it('has no rows of an object that was not answered', () => {
        expect(rowsOf(undefined, 'Account')).toEqual([]);
        expect(rowsOf(data, 'Contact')).toEqual([]);
        expect(pageInfoOf(data, 'Contact')).toEqual({ total: 0, next: undefined });
    });

    it('knows no next page on the last', () => {
        const pageInfo = { hasNextPage: false, endCursor: 'end' };
        const page = { uiapi: { query: { Account: { totalCount: 3, pageInfo } } } };
        expect(pageInfoOf(page, 'Account')).toEqual({ total: 3, next: undefined });
    });

    it('reads what groups are grouped by, and how many records are counted', () => {
        const edges = [
            { node: { aggregate: { Type: { value: 'Order' }, Id: { count: { value: 2 } } } } },
            { node: { aggregate: { Type: { value: null } } } }
        ];
        const groups = groupsOf({ uiapi: { aggregate: { Account: { edges } } } }, 'Account');
        expect(groups.map((group) => [textOf(group, 'Type'), countIn(group)])).toEqual([
            ['Order', 2],
            [undefined, 0]
        ]);
        expect(groupsOf(undefined, 'Account')).toEqual([]);
    });
});
