import ConvertQuantities from 'c/convertQuantities';
import { linesQuery } from 'c/documentService';
import { linesAnswer } from 'test/records';
import { recordEvents, render, settle, turn, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const LINE = 'Intacct_Sales_Order_Line__c';
const QUERY = linesQuery('Intacct_Sales_Order__c')!;
const DOCUMENT = {
    id: 'a0D1',
    documentClass: 'Order',
    objectApiName: 'Intacct_Sales_Order__c'
};

const line = (number: number, remaining = 2) => ({
    Id: `a0L${number}`,
    Intacct_Key__c: `k${number}`,
    Line_Number__c: number,
    Item_Id__c: `ITEM-${number}`,
    Quantity__c: 5,
    Quantity_Remaining__c: remaining
});
const lines = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => line(from + index));

async function tell(rows: readonly Record<string, unknown>[], place = {}): Promise<void> {
    wires.graphql.answer(QUERY, linesAnswer(LINE, rows, place));
    await settle();
}

async function show(answered?: readonly Record<string, unknown>[], place = {}) {
    const quantities = render('c-convert-quantities', ConvertQuantities, { document: DOCUMENT });
    const chosen = recordEvents(quantities.element, 'chosen');
    await settle();
    if (answered) {
        const detail = { value: 'part' };
        quantities.find('choice').dispatchEvent(new CustomEvent('change', { detail }));
        await settle();
        await tell(answered, place);
    }
    return { ...quantities, chosen };
}

async function enter({ findAll }: Rendered, position: number, value: string): Promise<void> {
    const field = findAll('[data-id="quantity"]')[position];
    field?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
}

describe('c-convert-quantities', () => {
    it('reads no line as long as all that is left is converted', async () => {
        const { findAll } = await show();
        expect(wires.graphql.getLastConfig()?.query).toBeUndefined();
        expect(findAll('[data-id="line"]')).toHaveLength(0);
    });

    it('offers what is left of each line, and nothing of lines that are done', async () => {
        const { findAll } = await show([line(1), line(2, 0), line(3, 1.5)]);
        expect(findAll('[data-id="quantity"]').map((one) => one.value)).toEqual(['2', '1.5']);
        expect(findAll('[data-id="quantity"]')[1]?.label).toBe('Quantity of line 3, ITEM-3');
    });

    it('tells the quantities that somebody has entered', async () => {
        const quantities = await show(lines(1, 2));
        await enter(quantities, 0, '0.5');
        expect(quantities.chosen.at(-1)).toEqual({
            isReady: true,
            lines: [
                { lineKey: 'k1', quantity: '0.5' },
                { lineKey: 'k2', quantity: '2' }
            ]
        });
    });

    it('takes no more than is left, and says how much that is', async () => {
        const quantities = await show(lines(1, 2));
        await enter(quantities, 0, '3');
        expect(quantities.textOf('problem')).toBe('At most 2 is left.');
        expect(quantities.chosen.at(-1)).toMatchObject({ isReady: false });
    });

    it('asks for a quantity when every line is set to nothing', async () => {
        const quantities = await show([line(1)]);
        await enter(quantities, 0, '0');
        expect(quantities.textOf('nothing-chosen')).toMatch(/^Enter a quantity/);
        expect(quantities.chosen.at(-1)).toMatchObject({ isReady: false });
    });

    it('is ready only when all of thousands of lines have been read', async () => {
        const quantities = await show(lines(1, 1000), { total: 1500 });
        expect(quantities.chosen.at(-1)).toMatchObject({ isReady: false });
        expect(wires.graphql.getLastConfig()?.variables).toMatchObject({ number: 1000.5 });
        await tell(lines(1001, 1500), { before: 1000 });
        expect(quantities.chosen.at(-1)).toMatchObject({ isReady: true });
        expect(quantities.find('pages').place).toBe('Lines 1 to 50 of 1500');
        await turn(quantities, 'next');
        expect(quantities.find('pages').place).toBe('Lines 51 to 100 of 1500');
        await turn(quantities, 'previous');
        expect(quantities.find('pages')).toMatchObject({ isFirst: true, isLast: false });
    });

    it('says that nothing is left', async () => {
        expect((await show([line(1, 0)])).textOf('empty')).toBe('Nothing is left to convert.');
    });

    it('goes back to all that is left', async () => {
        const quantities = await show(lines(1, 2));
        await enter(quantities, 0, '1');
        const detail = { value: 'everything' };
        quantities.find('choice').dispatchEvent(new CustomEvent('change', { detail }));
        expect(quantities.chosen.at(-1)).toEqual({ isReady: true, lines: undefined });
    });

    it('shows the error panel when the lines cannot be read', async () => {
        const quantities = await show(lines(1, 1000), { total: 1500 });
        wires.graphql.refuse(QUERY, 'no access');
        await settle();
        expect(quantities.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show(lines(1, 2));
        await expect(document.body).toBeAccessible();
    });
});
