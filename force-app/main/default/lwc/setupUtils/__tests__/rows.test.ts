import { NO_EDITS, NOT_SET_UP, toDefinitions, toRows, type TransactionType } from 'c/setupUtils';

const type = (name: string, values: Partial<TransactionType['values']> = {}): TransactionType => ({
    id: `id of ${name}`,
    name,
    documentClass: 'Order',
    values: { ...NOT_SET_UP, ...values },
    hasDraft: false,
    hasMapping: true
});
const live = (name: string, documentClass = 'Order', more: object = {}) => ({
    name,
    documentClass,
    active: true,
    ...more
});
const rows = (types: TransactionType[], content: unknown[] | undefined, edits = NO_EDITS) =>
    toRows(types, content && toDefinitions(content), edits);

describe('toRows', () => {
    it('shows a definition that nobody has set up unchecked', () => {
        const [row] = rows([], [live('Sales Order')]);
        expect(row).toMatchObject({ ...NOT_SET_UP, name: 'Sales Order', id: undefined });
        expect(row?.state).toBe('new');
    });

    it('tells rows whose definition is gone from live ones', () => {
        const states = rows(
            [type('Sales Order'), type('Sales Quote'), type('Old Order')],
            [live('Sales Order'), live('Old Order', 'Order', { active: false })]
        ).map(({ name, state }) => [name, state]);
        expect(Object.fromEntries(states)).toEqual({
            'Sales Order': 'live',
            'Sales Quote': 'deleted',
            'Old Order': 'inactive'
        });
    });

    it('calls nothing deleted while Intacct has not answered', () => {
        expect(rows([type('Sales Order')], undefined)[0]?.state).toBe('unknown');
    });

    it('leaves out inactive definitions that nobody has set up', () => {
        expect(rows([], [live('Old Order', 'Order', { active: false })])).toEqual([]);
    });

    it('keeps the order of the buttons, then sorts new definitions by class and name', () => {
        const sorted = rows(
            [type('B', { sortOrder: 20 }), type('C'), type('A', { sortOrder: 30 })],
            [
                live('Z Return', 'Other'),
                live('Y Quote', 'Quote'),
                live('X Quote', 'Quote'),
                ...['A', 'B', 'C'].map((name) => live(name))
            ]
        );
        const names = sorted.map(({ name }) => name);
        expect(names).toEqual(['B', 'A', 'C', 'X Quote', 'Y Quote', 'Z Return']);
    });

    it('puts edits on top of what is saved', () => {
        const edits = { ...NO_EDITS, types: { 'Sales Order': { toSalesforce: true } } };
        const [row] = rows([type('Sales Order', { fromSalesforce: true })], undefined, edits);
        expect(row).toMatchObject({ fromSalesforce: true, toSalesforce: true, isEdited: true });
    });
});

describe('toDefinitions', () => {
    it('reads an unknown class as Other and skips what has no name', () => {
        expect(toDefinitions([{ name: 'Return', documentClass: 'Return' }, {}])).toMatchObject([
            { name: 'Return', documentClass: 'Other', isActive: true }
        ]);
    });

    it('reads an answer of another shape as no definitions', () => {
        expect(toDefinitions({ definitions: [] })).toEqual([]);
    });
});
