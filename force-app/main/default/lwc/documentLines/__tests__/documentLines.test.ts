import DocumentLines from 'c/documentLines';
import { seesAmounts } from 'c/permissionService';
import { page, uiRecord } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const line = (number: number) =>
    uiRecord('Intacct_Sales_Order_Line__c', `a0L${number}`, {
        Line_Number__c: number,
        Item_Id__c: 'FUR-BO-1798',
        Quantity__c: 2,
        Unit_Price__c: 130.98,
        Discount_Percent__c: null,
        Amount__c: 261.96,
        Location_Id__c: 'South'
    });
const lines = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => line(from + index));

async function show(answered = page(lines(1, 2))): Promise<Rendered> {
    const table = render('c-document-lines', DocumentLines, {
        recordId: 'a0D1',
        objectApiName: 'Intacct_Sales_Order__c',
        document: { subtotal: 523.92, total: 560.59, currencyCode: 'USD' }
    });
    await settle();
    wires.relatedList.emit(answered);
    await settle();
    return table;
}

describe('c-document-lines', () => {
    it('asks for the lines of just this kind of document, in their order', async () => {
        await show();
        expect(wires.relatedList.getLastConfig()).toMatchObject({
            parentRecordId: 'a0D1',
            relatedListId: 'Lines__r',
            sortBy: ['Intacct_Sales_Order_Line__c.Line_Number__c'],
            pageSize: 50
        });
    });

    it('shows each line and the totals of the document', async () => {
        const table = await show();
        expect(table.findAll('[data-id="line"]')).toHaveLength(2);
        expect(table.textOf('line')).toContain('FUR-BO-1798');
        const totals = table.findAll('[data-id="totals"] lightning-formatted-number');
        expect(totals.map((shown) => shown.value)).toEqual([523.92, 560.59]);
    });

    it('shows tax only when Intacct has computed some', async () => {
        expect((await show()).find('tax')).toBeNull();
        document.body.replaceChildren();
        const taxed = uiRecord('Intacct_Sales_Order_Line__c', 'a0L1', { Tax_Amount__c: 18.34 });
        expect((await show(page([taxed]))).find('tax')).not.toBeNull();
    });

    it('shows no amounts without the permission to see them', async () => {
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        const table = await show();
        expect(table.findAll('lightning-formatted-number').map((shown) => shown.value)).toEqual([
            2, 2
        ]);
    });

    it('goes through thousands of lines a page at a time and back', async () => {
        const table = await show(page(lines(1, 50), '50'));
        expect(table.textOf('range')).toBe('Lines 1 to 50');
        expect(table.find('previous').disabled).toBe(true);
        table.find('next').click();
        await settle();
        expect(wires.relatedList.getLastConfig()?.pageToken).toBe('50');
        wires.relatedList.emit(page(lines(51, 60)));
        await settle();
        expect(table.textOf('range')).toBe('Lines 51 to 60');
        expect(table.find('next').disabled).toBe(true);
        table.find('previous').click();
        await settle();
        expect(wires.relatedList.getLastConfig()?.pageToken).toBeUndefined();
    });

    it('shows no paging when everything is on one page', async () => {
        expect((await show()).find('next')).toBeNull();
    });

    it('says so when there are no lines', async () => {
        expect((await show(page([]))).textOf('empty')).toBe('This document has no lines.');
    });

    it('shows a spinner until the lines have been read, and the error panel when they cannot be', async () => {
        const table = render('c-document-lines', DocumentLines, { recordId: 'a0D1' });
        expect(table.findAll('lightning-spinner')).toHaveLength(1);
        wires.relatedList.error({ message: 'no access' });
        await settle();
        expect(table.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show(page(lines(1, 3), '50'));
        await expect(document.body).toBeAccessible();
    });
});
