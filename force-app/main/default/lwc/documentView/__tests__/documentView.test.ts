import DocumentView from 'c/documentView';
import { uiRecord } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const OBJECT = 'Intacct_Sales_Order__c';
const ORDER = {
    Name: 'SO-0042',
    Transaction_Type__r: { Id: 'a0T', Name: 'Sales Order' },
    State__c: 'Pending',
    Total__c: 4253.56,
    Total_Due__c: 4253.56,
    Currency_Code__c: 'USD',
    Is_Deleted_In_Intacct__c: false
};

async function show(values: Record<string, unknown> = {}): Promise<Rendered> {
    const view = render('c-document-view', DocumentView, {
        recordId: 'a0D1',
        objectApiName: OBJECT
    });
    await settle();
    wires.record.emit(uiRecord(OBJECT, 'a0D1', { ...ORDER, ...values }));
    await settle();
    return view;
}

describe('c-document-view', () => {
    it('shows a spinner until the document has been read', () => {
        const view = render('c-document-view', DocumentView, {
            recordId: 'a0D1',
            objectApiName: OBJECT
        });
        expect(view.findAll('lightning-spinner')).toHaveLength(1);
    });

    it('shows the error panel when the document cannot be read', async () => {
        const view = render('c-document-view', DocumentView, {
            recordId: 'a0D1',
            objectApiName: OBJECT
        });
        wires.record.error({ message: 'no access' });
        await settle();
        expect(view.findAll('c-error-panel')).toHaveLength(1);
    });

    it('shows header, lines, details and history of the document', async () => {
        const view = await show();
        expect(view.findAll('c-document-header')[0]?.document).toMatchObject({
            number: 'SO-0042',
            typeName: 'Sales Order',
            total: 4253.56
        });
        expect(view.findAll('lightning-tab').map((tab) => tab.label)).toEqual([
            'Lines',
            'Details',
            'History'
        ]);
        expect(view.findAll('c-document-lines')[0]?.objectApiName).toBe(OBJECT);
    });

    it('shows a document whose amounts the user may not read', async () => {
        const view = await show({ Total__c: undefined, Total_Due__c: undefined });
        expect(view.findAll('c-document-header')[0]?.document).toMatchObject({
            number: 'SO-0042'
        });
    });

    it('says in a banner that the document has been deleted in Intacct', async () => {
        expect((await show()).textOf('deleted')).toBeUndefined();
        document.body.replaceChildren();
        const deleted = await show({ Is_Deleted_In_Intacct__c: true });
        expect(deleted.textOf('deleted')).toMatch(/^This document has been deleted in Intacct/);
    });

    it('is accessible', async () => {
        await show({ Is_Deleted_In_Intacct__c: true });
        await expect(document.body).toBeAccessible();
    });
});
