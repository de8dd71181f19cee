import {
    editSettings,
    editType,
    findProblems,
    hasEdits,
    NO_EDITS,
    NOT_SET_UP,
    toDefinitions,
    toRows,
    type TransactionType,
    type TypeValues
} from 'c/setupUtils';

const saved: TransactionType = {
    id: 'a01',
    name: 'Sales Order',
    documentClass: 'Order',
    values: { ...NOT_SET_UP, toSalesforce: true, includeDetails: true, sortOrder: 10 },
    hasDraft: false,
    hasMapping: true
};
const settings = {
    syncEnabled: true,
    oneToOne: false,
    paymentDetails: false,
    priceSource: 'Salesforce' as const,
    updateOpportunityAmount: false,
    amountIncludesTax: false
};
const edit = (change: Partial<TypeValues>, name = saved.name) =>
    editType(NO_EDITS, [saved], name, change);

describe('edits', () => {
    it('takes an edit back when the saved value returns', () => {
        const changed = editSettings(NO_EDITS, settings, { oneToOne: true });
        expect(hasEdits(changed)).toBe(true);
        expect(hasEdits(editSettings(changed, settings, { oneToOne: false }))).toBe(false);
        const typed = edit({ buttonLabel: 'Order now' });
        expect(hasEdits(editType(typed, [saved], saved.name, { buttonLabel: '' }))).toBe(false);
    });

    it('drops the lines with the document they belong to', () => {
        expect(edit({ toSalesforce: false }).types[saved.name]).toEqual({
            toSalesforce: false,
            includeDetails: false
        });
    });

    it('keeps the edits of a definition that is not saved yet', () => {
        expect(edit({ fromSalesforce: true }, 'Sales Return').types).toEqual({
            'Sales Return': { fromSalesforce: true }
        });
    });
});

describe('findProblems', () => {
    const problems = (change: Partial<TypeValues>, definition: object = {}) => {
        const definitions = toDefinitions([
            { name: saved.name, documentClass: 'Order', active: true, ...definition },
            { name: 'Sales Quote', documentClass: 'Quote', active: true }
        ]);
        const edits = editType(
            edit({ fromSalesforce: true, buttonLabel: 'Quote' }, 'Sales Quote'),
            [saved],
            saved.name,
            change
        );
        return findProblems(toRows([saved], definitions, edits))
            .filter(({ name }) => name === saved.name)
            .map(({ code }) => code);
    };

    it.each([
        { change: { buttonLabel: 'x'.repeat(81) }, code: 'labelTooLong' },
        { change: { fromSalesforce: true, buttonLabel: 'Quote' }, code: 'labelTaken' },
        { change: { sortOrder: 1.5 }, code: 'orderInvalid' },
        { change: { sortOrder: 10_000 }, code: 'orderInvalid' },
        { change: { sortOrder: -1 }, code: 'orderInvalid' }
    ])('finds $code', ({ change, code }) => {
        expect(problems(change)).toEqual([code]);
    });

    it('finds what Intacct does not allow', () => {
        const createBlocked = 'Needs an approval.';
        expect(problems({ fromSalesforce: true }, { createBlocked })).toEqual(['createBlocked']);
        expect(problems({ fromSalesforce: true }, { active: false })).toEqual(['inactive']);
    });

    it('lets a row be switched off whatever Intacct allows', () => {
        const change = { toSalesforce: false };
        expect(problems(change, { readBlocked: 'No permission.' })).toEqual([]);
    });

    it('leaves rows alone that nobody has touched', () => {
        expect(findProblems(toRows([saved], [], NO_EDITS))).toEqual([]);
    });
});
