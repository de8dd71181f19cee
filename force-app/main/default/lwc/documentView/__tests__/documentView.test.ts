import DocumentView from 'c/documentView';
import { uiRecord } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const ORDER = 'Intacct_Sales_Order__c';
const INVOICE = 'Intacct_Sales_Invoice__c';
const VALUES = {
    Name: 'SO-0042',
    Transaction_Type__r: { Id: 'a0T', Name: 'Sales Order', To_Salesforce__c: true },
    State__c: 'Pending',
    Total__c: 4253.56,
    Total_Due__c: 4253.56,
    Currency_Code__c: 'USD',
    Is_Deleted_In_Intacct__c: false
};

async function show(values: Record<string, unknown> = {}, object = ORDER): Promise<Rendered> {
    const view = render('c-document-view', DocumentView, {
        recordId: 'a0D1',
        objectApiName: object
    });
    await settle();
    wires.record.emit(uiRecord(object, 'a0D1', { ...VALUES, ...values }));
    await settle();
    return view;
}

const tabs = ({ findAll }: Rendered) => findAll('lightning-tab');

async function open(view: Rendered, value: string): Promise<void> {
    const tab = tabs(view).find((one) => one.value === value);
    tab?.dispatchEvent(new CustomEvent('active'));
    await settle();
}

describe('c-document-view', () => {
    it('shows a spinner until the document has been read', () => {
        const view = render('c-document-view', DocumentView, {
            recordId: 'a0D1',
            objectApiName: ORDER
        });
        expect(view.findAll('lightning-spinner')).toHaveLength(1);
    });

    it('shows the error panel when the document cannot be read', async () => {
        const view = render('c-document-view', DocumentView, {
            recordId: 'a0D1',
            objectApiName: ORDER
        });
        wires.record.error({ message: 'no access' });
        await settle();
        expect(view.findAll('c-error-panel')).toHaveLength(1);
    });

    it('shows header, what can be done, and the chain of the document', async () => {
        const view = await show();
        const expected = {
            id: 'a0D1',
            documentClass: 'Order',
            number: 'SO-0042',
            typeName: 'Sales Order',
            isBrought: true,
            total: '4253.56'
        };
        for (const part of ['c-document-header', 'c-document-actions', 'c-document-chain']) {
            expect(view.findAll(part)[0]?.document).toMatchObject(expected);
        }
    });

    it('shows a Sales Document on its way without what only Intacct’s documents can do', async () => {
        const type = { ...VALUES.Transaction_Type__r, Document_Class__c: 'Invoice' };
        const values = { Sync_Status__c: 'Draft', Transaction_Type__r: type };
        const view = await show(values, 'Intacct_Sales_Document__c');
        expect(view.findAll('c-sales-document-panel')[0]?.document).toMatchObject({
            documentClass: 'Invoice',
            syncStatus: 'Draft'
        });
        expect(view.findAll('c-document-actions')).toHaveLength(0);
        expect(view.findAll('c-document-chain')).toHaveLength(0);
    });

    it('shows a Sales Document that Intacct has like a document of Intacct', async () => {
        const view = await show({ Sync_Status__c: 'Synced' }, 'Intacct_Sales_Document__c');
        expect(view.findAll('c-document-actions')).toHaveLength(1);
        expect(view.findAll('c-sales-document-panel')).toHaveLength(1);
    });

    it('has no way to Intacct on a mirror', async () => {
        expect((await show()).findAll('c-sales-document-panel')).toHaveLength(0);
    });

    it('has a tab for payments on an invoice only', async () => {
        expect(tabs(await show()).map((tab) => tab.label)).toEqual(['Lines', 'History', 'Details']);
        document.body.replaceChildren();
        expect(tabs(await show({}, INVOICE)).map((tab) => tab.label)).toEqual([
            'Lines',
            'Payments',
            'History',
            'Details'
        ]);
    });

    it('reads what a tab shows when the tab is opened, not before', async () => {
        const view = await show();
        expect(view.findAll('c-document-history')).toHaveLength(0);
        await open(view, 'lines');
        await open(view, 'history');
        expect(view.findAll('c-document-lines')[0]?.objectApiName).toBe(ORDER);
        expect(view.findAll('c-document-history')[0]?.recordId).toBe('a0D1');
    });

    it('reads chain and open tabs again after a refresh', async () => {
        const view = await show();
        await open(view, 'lines');
        const parts = view.findAll('[data-refreshable]');
        const refreshes = parts.map((part) => jest.spyOn(part as never, 'refresh' as never));
        view.findAll('c-document-actions')[0]?.dispatchEvent(new CustomEvent('refreshed'));
        expect(refreshes).toHaveLength(2);
        refreshes.forEach((refresh) => expect(refresh).toHaveBeenCalledTimes(1));
    });

    it('shows a document whose amounts the user may not read', async () => {
        const view = await show({ Total__c: undefined, Total_Due__c: undefined });
        expect(view.findAll('c-document-header')[0]?.document).toMatchObject({
            number: 'SO-0042'
        });
    });

    it('says in a banner that the document has been deleted in Intacct', async () => {
        expect((await show()).textOf('warning')).toBeUndefined();
        document.body.replaceChildren();
        const deleted = await show({ Is_Deleted_In_Intacct__c: true });
        expect(deleted.textOf('warning')).toMatch(/^This document has been deleted in Intacct/);
    });

    it.each(['Reversed', 'Voided'])('says in a banner that a document is %s', async (state) => {
        const view = await show({ State__c: state });
        expect(view.textOf('warning')).toMatch(/^This document has been reversed in Intacct/);
    });

    it('is accessible', async () => {
        await show({ Is_Deleted_In_Intacct__c: true });
        await expect(document.body).toBeAccessible();
    });
});
