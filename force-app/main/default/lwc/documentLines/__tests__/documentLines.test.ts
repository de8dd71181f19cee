import DocumentLines from 'c/documentLines';
import { linesQuery } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import { answer } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const OBJECT = 'Intacct_Sales_Order__c';
const LINE = 'Intacct_Sales_Order_Line__c';
const QUERY = linesQuery(OBJECT)!;

const line = (number: number, values: Record<string, unknown> = {}) => ({
    Id: `a0L${number}`,
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

/** What the query answers: lines, and how many there are from the first of them on. */
function pageOf(rows: readonly Record<string, unknown>[], total = rows.length): unknown {
    const data = answer({ [LINE]: rows }) as {
        uiapi: { query: Record<string, Record<string, unknown>> };
    };
    data.uiapi.query[LINE]!.totalCount = total;
    return data;
}

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

const after = () =>
    (wires.graphql.getLastConfig()?.variables as { after?: number } | undefined)?.after;

describe('c-document-lines', () => {
    it('asks for the first lines of just this document', async () => {
        await show();
        expect(wires.graphql.getLastConfig()).toMatchObject({
            query: QUERY,
            variables: { documentId: 'a0D1', after: 0, first: 100 }
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
        const table = await show(pageOf(lines(1, 100), 1030));
        expect(table.textOf('range')).toBe('Lines 1 to 100 of 1030');
        expect(table.find('previous').disabled).toBe(true);
        table.find('next').click();
        await settle();
        expect(after()).toBe(100);
        wires.graphql.answer(QUERY, pageOf(lines(101, 200), 930));
        await settle();
        expect(table.textOf('range')).toBe('Lines 101 to 200 of 1030');
        table.find('previous').click();
        await settle();
        expect(after()).toBe(0);
    });

    it('goes straight to a line, and stays where it is for a line that does not exist', async () => {
        const table = await show(pageOf(lines(1, 100), 1030));
        const goTo = (value: string) =>
            table.find('go-to').dispatchEvent(new CustomEvent('change', { detail: { value } }));
        goTo('1001');
        await settle();
        expect(after()).toBe(1000);
        wires.graphql.answer(QUERY, pageOf(lines(1001, 1030), 30));
        await settle();
        expect(table.textOf('range')).toBe('Lines 1001 to 1030 of 1030');
        expect(table.find('next').disabled).toBe(true);
        goTo('1031');
        await settle();
        expect(after()).toBe(1000);
    });

    it('shows no paging when everything is on one page', async () => {
        expect((await show()).find('next')).toBeNull();
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
        await show(pageOf(lines(1, 3), 130));
        await expect(document.body).toBeAccessible();
    });
});
