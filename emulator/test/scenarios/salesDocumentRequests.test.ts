import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SalesDocumentOrg } from './salesDocumentOrg.ts';

let org: SalesDocumentOrg;
let order: string;
let quote: string;
let account: string;
before(async () => {
    org = await SalesDocumentOrg.open();
    order = await org.transactionType('Sales Order', 'Order');
    quote = await org.transactionType('Sales Quote', 'Quote');
    account = await org.account('Acme');
});
after(() => org.close());

async function ready(values: object = {}): Promise<string> {
    const document = await org.draft({
        Transaction_Type__c: order,
        Account__c: account,
        Document_Date__c: '2026-11-24',
        ...values
    });
    await org.line(document);
    await org.edit(document, { Sync_Status__c: 'Ready' });
    return document;
}

async function reported(document: string): Promise<unknown[]> {
    const { Sync_Status__c, Sync_Request__c, Sync_Error__c } = await org.read(document);
    return [Sync_Status__c, Sync_Request__c, Sync_Error__c];
}

const failure = { Status__c: 'Failed', Error_Message__c: 'The period is closed.' };

describe('a request that sends a Sales Document', () => {
    it('queues the document and stays on it as long as it is open', async () => {
        const document = await ready();
        const request = await org.send(document);
        for (const status of ['Queued', 'Running', 'Waiting', 'Running']) {
            await org.report(request, { Status__c: status });
            assert.deepEqual(await reported(document), ['Queued', request, null]);
        }
    });

    it('leaves its message on the document when it fails', async () => {
        const document = await ready();
        const request = await org.send(document);
        await org.report(request, failure);
        assert.deepEqual(await reported(document), ['Error', request, 'The period is closed.']);
    });

    it('queues the document again without the old message when it is tried again', async () => {
        const document = await ready();
        const request = await org.send(document);
        await org.report(request, failure);
        await org.report(request, { Status__c: 'Queued' });
        assert.deepEqual(await reported(document), ['Queued', request, null]);
    });

    it('gives the document back as a draft when it is cancelled', async () => {
        const document = await ready();
        const request = await org.send(document);
        await org.report(request, { Status__c: 'Cancelled' });
        assert.equal(await org.status(document), 'Draft');
    });

    it('gives the document back as a draft when it is cancelled after it failed', async () => {
        const document = await ready();
        const request = await org.send(document);
        await org.report(request, failure);
        await org.report(request, { Status__c: 'Cancelled' });
        assert.equal(await org.status(document), 'Draft');
    });

    it('lets the document alone once its owner has gone on with it', async () => {
        const document = await ready();
        const request = await org.send(document);
        await org.report(request, failure);
        await org.edit(document, { Sync_Status__c: 'Ready' });
        await org.report(request, { Status__c: 'Cancelled' });
        assert.equal(await org.status(document), 'Ready');
        const second = await org.send(document);
        await org.report(request, { Status__c: 'Failed' });
        assert.deepEqual(await reported(document), ['Queued', second, null]);
    });

    it('writes nothing when it succeeds: the proxy has written the document', async () => {
        const document = await ready();
        const request = await org.send(document);
        await org.sync(document);
        await org.report(request, { Status__c: 'Succeeded' });
        assert.equal(await org.status(document), 'Synced');
    });

    it('is refused beside another one that is open', async () => {
        const document = await ready();
        await org.send(document);
        await assert.rejects(org.send(document), /DUPLICATE_VALUE|duplicate value/);
        await org.send(await ready());
    });

    it('is refused for a document that is incomplete', async () => {
        const document = await org.draft({ Transaction_Type__c: order, Account__c: account });
        await assert.rejects(org.send(document), /cannot be sent/);
        assert.deepEqual(await reported(document), ['Draft', null, null]);
    });

    it('is refused without those beside it that can be sent', async () => {
        const documents = [await org.draft(), await ready()];
        const results = await org.rep.sobject('Intacct_Sync_Request__c').create(
            documents.map((document) => ({
                Operation__c: 'Send Document',
                Source_Record_Id__c: document
            }))
        );
        assert.deepEqual(
            results.map(({ success }) => success),
            [false, true]
        );
    });

    it('is refused for a document that Intacct has, whoever asks', async () => {
        const document = await ready();
        const request = await org.send(document);
        await org.sync(document);
        await org.report(request, { Status__c: 'Succeeded' });
        for (const person of [org.rep, org.proxy]) {
            await assert.rejects(org.send(document, person), /cannot be sent/);
        }
        assert.equal(await org.status(document), 'Synced');
    });
});

describe('a Sales Document that was sent', () => {
    async function sent(values: object, taken: Record<string, unknown>): Promise<string> {
        const document = await ready(values);
        const request = await org.send(document);
        await org.sync(document, taken);
        await org.report(request, { Status__c: 'Succeeded' });
        return document;
    }

    it('notes in its log what syncs change, and nothing of the draft or of the sending', async () => {
        const document = await sent({}, { State__c: 'pending', Total__c: 25 });
        assert.equal((await org.read(document))['Change_Log__c'], null);
        await org.sync(document, { State__c: 'closed' });
        await org.line(document, org.proxy);
        const log = String((await org.read(document))['Change_Log__c']);
        assert.match(log, /"State__c","from":"pending","to":"closed"/);
        assert.match(log, /"Line_Count__c","from":"1","to":"2"/);
    });

    it('frees the one-to-one key of its request when Intacct has it no more', async () => {
        const document = await ready();
        const request = await org.send(document);
        await org.sync(document, { Document_Id__c: 'Sales Order-SO-1' });
        const done = { Status__c: 'Succeeded', One_To_One_Key__c: 'only one' };
        await org.report(request, { ...done, Document_Id__c: 'Sales Order-SO-1' });
        await org.sync(document, { Is_Deleted_In_Intacct__c: true });
        const row = await org.admin.sobject('Intacct_Sync_Request__c').retrieve(request);
        assert.equal(row['One_To_One_Key__c'], null);
        assert.ok(row['Document_Deleted_At__c']);
    });

    it('tells the opportunity its total if it is an order, or a quote without an order', async () => {
        await org.admin.sobject('Intacct_Settings__c').create({
            Name: 'Default',
            Update_Opportunity_Amount__c: true,
            Amount_Includes_Tax__c: true
        });
        const opportunity = await org.opportunity('Racks for Acme');
        const amount = async (): Promise<unknown> =>
            (await org.admin.sobject('Opportunity').retrieve(opportunity))['Intacct_Amount__c'];
        const deal = { Opportunity__c: opportunity };

        const first = await sent({ ...deal, Transaction_Type__c: quote }, { Total__c: 100 });
        assert.equal(await amount(), 100);
        await ready(deal);
        await org.sync(first, { Total__c: 110 });
        assert.equal(await amount(), 110);
        await sent(deal, { Total__c: 120 });
        await org.sync(first, { Total__c: 130 });
        assert.equal(await amount(), 120);
    });
});
