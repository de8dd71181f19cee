import DocumentLines from 'c/documentLines';
import { linesQuery } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import { linesAnswer } from 'test/records';
import { render, settle, turn, type Rendered } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const OBJECT = 'Intacct_Sales_Order__c';
const LINE = 'Intacct_Sales_Order_Line__c';
const QUERY = linesQuery(OBJECT)!;

const line = (number: number, values: Record<string, unknown> = {}) => ({
    Id: `a0L${number}`,
    Name: `L-${number}`,
    Line_Number__c: number,
    Item_Id__c: 'FUR-BO-1798',
    Quantity__c: 2,
    Unit_Price__c: 130.98,
    Discount_Percent__c: null,
    Amount__c: 261.96,
    Location_Id__c: 'South',
    ...values
});
const lines = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => line(from + index));

const pageOf = (rows: readonly Record<string, unknown>[], place = {}) =>
    linesAnswer(LINE, rows, place);

async function show(answered = pageOf(lines(1, 2))): Promise<Rendered> {
    const table = render('c-document-lines', DocumentLines, {
        recordId: 'a0D1',
        objectApiName: OBJECT,
        document: { subtotal: '523.92', total: '560.59', currencyCode: 'USD' }
    });
    await settle();
    wires.graphql.answer(QUERY, answered);
    await settle();
    return table;
}

async function tell(answered: unknown): Promise<void> {
    wires.graphql.answer(QUERY, answered);
    await settle();
}

async function goTo({ find }: Rendered, value: string): Promise<void> {
    find('go-to').dispatchEvent(new CustomEvent('change', { detail: { value } }));
    find('go-to').dispatchEvent(new CustomEvent('commit'));
    await settle();
}

const place = () => wires.graphql.variablesOf(QUERY);

describe('c-document-lines', () => {
    it('asks for the first lines of just this document', async () => {
        await show();
        expect(wires.graphql.getLastConfig()).toMatchObject({
            query: QUERY,
            variables: { documentId: 'a0D1', number: expect.any(Number), first: 100 }
        });
    });

    it('shows each line and, in the last row, the totals of the document', async () => {
        const table = await show();
        expect(table.findAll('[data-id="line"]')).toHaveLength(2);
        expect(table.textOf('line')).toContain('FUR-BO-1798');
        const totals = table.findAll('[data-id="totals"] lightning-formatted-number');
        expect(totals.map((shown) => shown.value)).toEqual(['523.92', '560.59']);
    });

    it('shows tax only when Intacct has computed some', async () => {
        expect((await show()).find('tax')).toBeNull();
        document.body.replaceChildren();
        expect(
            (await show(pageOf([line(1, { Tax_Amount__c: 18.34 })]))).find('tax')
        ).not.toBeNull();
    });

    it('shows no amounts without the permission to see them', async () => {
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        const table = await show();
        expect(table.findAll('lightning-formatted-number').map((shown) => shown.value)).toEqual([
            '2',
            '2'
        ]);
        expect(table.find('totals')).toBeNull();
    });

    it('goes through thousands of lines a page at a time and back', async () => {
        const table = await show(pageOf(lines(1, 100), { total: 1030 }));
        const first = place();
        expect(table.find('pages')).toMatchObject({
            place: 'Lines 1 to 100 of 1030',
            isFirst: true,
            isLast: false
        });
        await turn(table, 'next');
        expect(place()).toMatchObject({ number: 100, name: 'L-100' });
        await tell(pageOf(lines(101, 200), { before: 100, total: 1030 }));
        expect(table.find('pages').place).toBe('Lines 101 to 200 of 1030');
        await turn(table, 'previous');
        expect(place()).toEqual(first);
    });

    it('keeps the page on show until the next one has been read', async () => {
        const table = await show(pageOf(lines(1, 100), { total: 1030 }));
        await turn(table, 'next');
        await tell(undefined);
        expect(table.find('pages').place).toBe('Lines 1 to 100 of 1030');
    });

    it('goes straight to a line, and stays where it is for a line that does not exist', async () => {
        const table = await show(pageOf(lines(1, 100), { total: 1030 }));
        await goTo(table, '1001');
        expect(place()).toMatchObject({ number: 1000.5 });
        await tell(pageOf(lines(1001, 1030), { before: 1000 }));
        expect(table.find('pages')).toMatchObject({
            place: 'Lines 1001 to 1030 of 1030',
            isLast: true
        });
        await goTo(table, '1031');
        expect(place()).toMatchObject({ number: 1000.5 });
        await turn(table, 'previous');
        expect(place()).toMatchObject({ number: 900.5 });
    });

    it('asks for nothing while somebody is still typing the number of a line', async () => {
        const table = await show(pageOf(lines(1, 100), { total: 1030 }));
        const first = place();
        const detail = { value: '95' };
        table.find('go-to').dispatchEvent(new CustomEvent('change', { detail }));
        await settle();
        expect(place()).toEqual(first);
    });

    it('finds lines that nobody has numbered behind the others', async () => {
        const table = await show(pageOf(lines(1, 100), { total: 201 }));
        await turn(table, 'next');
        const unnumbered = lines(101, 200).map((one) => ({ ...one, Line_Number__c: null }));
        await tell(pageOf(unnumbered, { before: 100, total: 201 }));
        await turn(table, 'next');
        expect(place()).toMatchObject({ number: 1_000_000, unnumbered: 'L-200' });
    });

    it('shows no paging when everything is on one page', async () => {
        expect((await show()).find('pages')).toBeNull();
    });

    it('says so when there are no lines', async () => {
        expect((await show(pageOf([]))).textOf('empty')).toBe('This document has no lines.');
    });

    it('shows a spinner until the lines have been read, and the error panel when they cannot be', async () => {
        const table = render('c-document-lines', DocumentLines, {
            recordId: 'a0D1',
            objectApiName: OBJECT
        });
        expect(table.findAll('lightning-spinner')).toHaveLength(1);
        await settle();
        wires.graphql.refuse(QUERY, 'no access');
        await settle();
        expect(table.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show(pageOf(lines(1, 3), { total: 130 }));
        await expect(document.body).toBeAccessible();
    });
});
