import {
    editsOnTop,
    editType,
    NO_EDITS,
    NOT_SET_UP,
    setupDifferences,
    type SettingValues,
    type Setup,
    type TypeValues
} from 'c/setupUtils';

const settings: SettingValues = {
    syncEnabled: true,
    oneToOne: false,
    paymentDetails: false,
    priceSource: 'Salesforce',
    updateOpportunityAmount: false,
    amountIncludesTax: false
};
const setupOf = (types: Record<string, Partial<TypeValues>>, change: Partial<SettingValues> = {}) =>
    ({
        settings: { id: 'a00', revision: 0, values: { ...settings, ...change } },
        types: Object.entries(types).map(([name, values]) => ({
            id: name,
            name,
            documentClass: 'Order',
            values: { ...NOT_SET_UP, ...values },
            hasDraft: false,
            hasMapping: false
        }))
    }) as unknown as Setup;
const base = setupOf({ Order: {} });
const mine = {
    ...NO_EDITS,
    settings: { oneToOne: true },
    types: { Order: { toSalesforce: true } }
};
const found = (latest: Setup) =>
    setupDifferences(base, latest, mine).map(({ name, value, isMine, isTheirs }) => [
        name,
        value,
        isMine,
        isTheirs
    ]);

describe('a setup that somebody else has saved meanwhile', () => {
    it('differs in what either has changed', () => {
        expect(
            found(setupOf({ Order: { buttonLabel: 'Theirs' } }, { syncEnabled: false }))
        ).toEqual([
            ['', 'syncEnabled', false, true],
            ['', 'oneToOne', true, false],
            ['Order', 'toSalesforce', true, false],
            ['Order', 'buttonLabel', false, true]
        ]);
    });

    it('does not differ where both have chosen the same', () => {
        expect(found(setupOf({ Order: { toSalesforce: true } }, { oneToOne: true }))).toEqual([]);
    });

    it('differs in a definition that they have set up, or taken out', () => {
        const added = setupOf({ Order: {}, Quote: { fromSalesforce: true } });
        expect(found(added)).toContainEqual(['Quote', 'fromSalesforce', false, true]);
        const before = setupOf({ Order: {}, Quote: { fromSalesforce: true } });
        const gone = setupDifferences(before, base, NO_EDITS);
        expect(gone).toMatchObject([{ name: 'Quote', isTheirs: true, theirs: false }]);
    });

    it('takes edits that it already says as none', () => {
        const edits = editType(NO_EDITS, base.types, 'Order', { toSalesforce: true });
        expect(editsOnTop(setupOf({ Order: { toSalesforce: true } }), edits)).toEqual(NO_EDITS);
        expect(editsOnTop(base, edits)).toEqual(edits);
    });
});
