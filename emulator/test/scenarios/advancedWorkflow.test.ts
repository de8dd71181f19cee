import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aLine } from './pull/finance.ts';
import { SalesDrafts, type Values } from './pull/salesDrafts.ts';
import { sendEvent } from './pull/sendEvent.ts';

const DOCUMENT = 'Intacct_Sales_Document__c';
const LINE = 'Intacct_Sales_Document_Line__c';
const ORDER = 'Sales Order';
const INVOICE = 'Sales Invoice';
const CLASSIC = ['Quote', 'Order', 'Invoice'].map((stem) => `Intacct_Sales_${stem}__c`);

describe('in the advanced workflow', () => {
    let drafts: SalesDrafts;
    const pull = () => drafts.pull;
    before(async () => {
        drafts = await SalesDrafts.open({ Payment_Details__c: true });
    });
    after(() => drafts?.close());

    const mirror = (key: string): Promise<Values | undefined> => pull().mirror(DOCUMENT, key);

    it('a pull brings documents of every type as Sales Documents with their lines', async () => {
        const order = await pull().finance.enter(ORDER, { lines: [aLine(), aLine()] });
        const invoice = await pull().finance.enter(INVOICE);
        const request = await pull().run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        for (const [key, type, count] of [
            [order, ORDER, 2],
            [invoice, INVOICE, 1]
        ] as const) {
            const document = await mirror(key);
            assert.equal(document?.['Sync_Status__c'], 'Synced');
            assert.equal(document?.['Transaction_Type__c'], await pull().typeId(type));
            assert.equal(document?.['Line_Count__c'], count);
            assert.equal(document?.['Account__c'], drafts.accountId);
        }
        for (const object of CLASSIC) {
            assert.deepEqual(await pull().rows(`SELECT Id FROM ${object}`), [], object);
        }
    });

    it('a pull follows changes and takes away lines that are gone', async () => {
        const id = await drafts.draft([2, 3]);
        assert.equal((await drafts.send(id)).Status__c, 'Succeeded');
        const key = String((await drafts.document(id))['Intacct_Key__c']);
        const [first] = (await pull().finance.read(ORDER, key)).lines;
        await pull().finance.change(ORDER, key, {
            referenceNumber: 'CHANGED',
            lines: [{ key: first?.key, 'ia::operation': 'delete' }]
        });
        assert.equal((await pull().run()).Status__c, 'Succeeded');
        const document = await drafts.document(id);
        assert.equal(document['Reference_Number__c'], 'CHANGED');
        assert.equal(document['Sync_Status__c'], 'Synced');
        assert.equal((await drafts.lines(id)).length, 1);
    });

    it('a document made elsewhere is no draft’s, whatever number it carries', async () => {
        const id = await drafts.draft([1], { Reference_Number__c: 'PO-1' });
        const key = await pull().finance.enter(ORDER, { referenceNumber: 'PO-1' });
        assert.equal((await pull().run()).Status__c, 'Succeeded');
        assert.equal((await drafts.document(id))['Sync_Status__c'], 'Draft');
        assert.notEqual((await mirror(key))?.['Id'], id);
    });

    it('a pull that finds documents with a record asks nothing about drafts', async () => {
        await pull().run();
        await pull().local.control.resetCalls();
        assert.equal((await pull().run()).Status__c, 'Succeeded');
        const { salesforce } = await pull().local.control.calls();
        assert.ok(salesforce['proxy@local.test']! <= 3, JSON.stringify(salesforce));
    });

    it('a payment names the Sales Document of the invoice that it settles', async () => {
        const key = await pull().finance.enter(INVOICE, {
            lines: [aLine({ unitQuantity: '1', unitPrice: '100' })],
            dueDate: '2016-12-08'
        });
        await pull().run();
        await pull().finance.pay(key, '40.00');
        assert.equal((await pull().run()).Status__c, 'Succeeded');
        const document = await mirror(key);
        assert.deepEqual(
            [document?.['Total_Paid__c'], document?.['Payment_Status__c']],
            [40, 'Partially Paid']
        );
        const lines = await pull().rows(
            `SELECT Amount__c, Sales_Invoice__c FROM Intacct_AR_Payment_Line__c
             WHERE Sales_Document__c = '${String(document?.['Id'])}'`
        );
        assert.deepEqual(
            lines.map((line) => [line['Amount__c'], line['Sales_Invoice__c']]),
            [[40, null]]
        );
    });

    it('a refresh brings one Sales Document up to date, and marks it when Intacct has it no more', async () => {
        const id = await drafts.draft([1]);
        await drafts.send(id);
        const key = String((await drafts.document(id))['Intacct_Key__c']);
        const asked = { Transaction_Type__c: drafts.typeId, Source_Record_Id__c: id };
        await pull().finance.change(ORDER, key, { referenceNumber: 'REFRESHED' });
        assert.equal((await pull().run('Refresh Document', asked)).Status__c, 'Succeeded');
        assert.equal((await drafts.document(id))['Reference_Number__c'], 'REFRESHED');
        await pull().finance.remove(ORDER, key);
        assert.equal((await pull().run('Refresh Document', asked)).Status__c, 'Succeeded');
        assert.equal((await drafts.document(id))['Is_Deleted_In_Intacct__c'], true);
    });

    it('an event of Intacct brings a new document as a Sales Document', async () => {
        const key = await pull().finance.enter(ORDER);
        const { documentId } = await pull().finance.read(ORDER, key);
        const [organization] = await pull().rows<{ Id: string }>('SELECT Id FROM Organization');
        const event = { definition: ORDER, name: documentId };
        const options = { organizationId: String(organization?.Id) };
        const { status } = await sendEvent(pull().local.stack.urls.proxy, event, options);
        assert.equal(status, 200);
        const [request] = await pull().rows<{ Id: string }>(
            `SELECT Id FROM Intacct_Sync_Request__c WHERE Document_Id__c = '${documentId}'`
        );
        assert.equal((await pull().ended(String(request?.Id))).Status__c, 'Succeeded');
        assert.equal((await mirror(key))?.['Sync_Status__c'], 'Synced');
    });

    it('a reconciliation brings what is missing and marks what is gone, but leaves drafts alone', async () => {
        const draft = await drafts.draft([1]);
        const [lost, gone] = [await pull().finance.enter(ORDER), await pull().finance.enter(ORDER)];
        await pull().run();
        const { Id } = (await mirror(lost)) ?? {};
        await pull().asIntegration().sobject(DOCUMENT).destroy(String(Id));
        await pull().finance.remove(ORDER, gone);
        const request = await pull().run('Reconcile');
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        assert.equal((await mirror(lost))?.['Sync_Status__c'], 'Synced');
        assert.equal((await mirror(gone))?.['Is_Deleted_In_Intacct__c'], true);
        const kept = await drafts.document(draft);
        assert.deepEqual(
            [kept['Sync_Status__c'], kept['Is_Deleted_In_Intacct__c']],
            ['Draft', false]
        );
    });

    it('a conversion of a Sales Document makes another one', async () => {
        const id = await drafts.draft([2, 3]);
        await drafts.send(id);
        const request = await pull().run('Convert Document', {
            Transaction_Type__c: await pull().typeId(INVOICE),
            Source_Record_Id__c: id
        });
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        const source = await drafts.document(id);
        const [made] = await pull().rows(
            `SELECT Id, Sync_Status__c, Line_Count__c FROM ${DOCUMENT}
             WHERE Source_Document_Id__c = '${String(source['Document_Id__c'])}'`
        );
        assert.deepEqual([made?.['Sync_Status__c'], made?.['Line_Count__c']], ['Synced', 2]);
        assert.equal(source['State__c'], 'Converted');
        const lines = await pull().rows(
            `SELECT Quantity_Remaining__c FROM ${LINE} WHERE Document__c = '${id}'`
        );
        assert.ok(lines.every((line) => line['Quantity_Remaining__c'] === 0));
    });
});
