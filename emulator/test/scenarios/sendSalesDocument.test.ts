import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SalesDrafts } from './pull/salesDrafts.ts';

describe('sending a Sales Document', () => {
    let drafts: SalesDrafts;
    before(async () => (drafts = await SalesDrafts.open()));
    after(() => drafts?.close());

    it('makes its Intacct document and fills it and its own lines', async () => {
        const id = await drafts.draft([2, 3]);
        const drafted = await drafts.lines(id);
        const request = await drafts.send(id);
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        const document = await drafts.document(id);
        assert.equal(document['Sync_Status__c'], 'Synced');
        assert.match(String(document['Document_Id__c']), /^Sales Order-/);
        assert.equal(document['Total__c'], 124.5);
        const lines = await drafts.lines(id);
        assert.deepEqual(
            lines.map((line) => [line['Id'], line['Line_Number__c'], line['Quantity__c']]),
            drafted.map((line, index) => [line['Id'], index + 1, index + 2])
        );
        const inIntacct = await drafts.pull.finance.read(
            'Sales Order',
            String(document['Intacct_Key__c'])
        );
        assert.deepEqual(
            lines.map((line) => line['Intacct_Key__c']),
            inIntacct.lines.map(({ key }) => key)
        );
    });

    it('costs what a create costs: two Intacct calls and four Salesforce calls', async () => {
        const id = await drafts.draft(Array.from({ length: 60 }, () => 1));
        await drafts.pull.local.control.resetCalls();
        assert.equal((await drafts.send(id)).Status__c, 'Succeeded');
        const { intacct, salesforce } = await drafts.pull.local.control.calls();
        assert.ok(intacct <= 2, `${intacct} Intacct calls`);
        assert.ok(salesforce['proxy@local.test']! <= 4, JSON.stringify(salesforce));
    });

    it('takes 1,500 lines, each of which becomes the line it was drafted for', async () => {
        const quantities = Array.from({ length: 1500 }, (_, index) => (index % 7) + 1);
        const id = await drafts.draft(quantities);
        const drafted = await drafts.lines(id);
        const request = await drafts.send(id);
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        const lines = await drafts.lines(id);
        assert.deepEqual(
            lines.map((line) => [line['Id'], line['Quantity__c']]),
            drafted.map((line, index) => [line['Id'], quantities[index]])
        );
        assert.equal(new Set(lines.map((line) => line['Intacct_Key__c'])).size, 1500);
    });

    it('says at the document which record to mend, and sends it once that is done', async () => {
        const id = await drafts.draft([1]);
        await drafts.editLines(id, { Item_Id__c: 'NO-SUCH-ITEM' });
        const before = await drafts.made();
        const failed = await drafts.send(id);
        assert.equal(failed.Error_Code__c, 'ITEM.NOT_FOUND', JSON.stringify(failed));
        const document = await drafts.document(id);
        assert.equal(document['Sync_Status__c'], 'Error');
        assert.match(String(document['Sync_Error__c']), /NO-SUCH-ITEM/);
        assert.deepEqual(await drafts.made(), before);
        await drafts.editLines(id, { Item_Id__c: 'SEED-STAPLER' });
        const request = await drafts.send(id);
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        assert.equal((await drafts.made()).length, before.length + 1);
    });

    it('of a customer that Intacct does not know names the field of the account', async () => {
        const { id: stranger } = await drafts.pull.local.admin
            .sobject('Account')
            .create({ Name: 'Stranger', Intacct_Customer_Id__c: 'NOBODY' });
        const id = await drafts.draft([1], { Account__c: stranger });
        const request = await drafts.send(id);
        assert.equal(request.Error_Code__c, 'CUSTOMER.NOT_FOUND', JSON.stringify(request));
        assert.match(String(request.Error_Message__c), /Stranger/);
    });

    it('of a document that is not there any more fails in words, and sends nothing', async () => {
        const before = await drafts.made();
        const id = await drafts.draft([1]);
        await drafts.pull.local.rep.sobject('Intacct_Sales_Document__c').delete(id);
        const request = await drafts.send(id);
        assert.equal(request.Status__c, 'Failed');
        assert.match(String(request.Error_Message__c), /does not exist any more/);
        assert.deepEqual(await drafts.made(), before);
    });

    it('sends what the document says when it is sent, not when it was ready', async () => {
        const id = await drafts.draft([1]);
        await drafts.edit(id, { Sync_Status__c: 'Ready' });
        await drafts.editLines(id, { Quantity__c: 4 });
        const request = await drafts.send(id);
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        assert.equal((await drafts.document(id))['Total__c'], 99.6);
    });

    it('twice at once makes one document: a second open request is refused', async () => {
        const id = await drafts.draft([1]);
        const before = await drafts.made();
        const asked = await Promise.allSettled([drafts.ask(id), drafts.ask(id)]);
        const [refused] = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
        assert.match(String(refused), /DUPLICATE_VALUE|duplicate/);
        const [requestId] = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        assert.equal((await drafts.pull.ended(String(requestId))).Status__c, 'Succeeded');
        await assert.rejects(drafts.ask(id));
        assert.equal((await drafts.made()).length, before.length + 1);
    });
});

describe('sending a Sales Document where an opportunity has one document of a type', () => {
    let drafts: SalesDrafts;
    before(async () => (drafts = await SalesDrafts.open({ One_To_One__c: true })));
    after(() => drafts?.close());

    it('is refused when the opportunity has a document of the classic workflow', async () => {
        const { pull } = drafts;
        await pull.settings({ Workflow__c: 'Classic' });
        const opportunity = await pull.local.opportunityNamed('Claire Gute%');
        assert.equal((await pull.local.createSalesOrder(opportunity)).Status__c, 'Succeeded');
        await pull.settings({ Workflow__c: 'Advanced' });
        const before = await drafts.made();
        const id = await drafts.draft([1], { Opportunity__c: opportunity });
        const request = await drafts.send(id, { Opportunity__c: opportunity });
        assert.equal(request.Error_Code__c, 'ONE_TO_ONE.EXISTS', JSON.stringify(request));
        assert.match(
            String((await drafts.document(id))['Sync_Error__c']),
            /already has a Sales Order/
        );
        assert.deepEqual(await drafts.made(), before);
    });

    it('is refused for the second draft of an opportunity, whatever the request says of it', async () => {
        const opportunity = await drafts.opportunity('Two drafts');
        const [first, second] = [
            await drafts.draft([1], { Opportunity__c: opportunity }),
            await drafts.draft([1], { Opportunity__c: opportunity })
        ];
        assert.equal(
            (await drafts.send(first, { Opportunity__c: opportunity })).Status__c,
            'Succeeded'
        );
        const before = await drafts.made();
        const request = await drafts.send(second);
        assert.equal(request.Error_Code__c, 'ONE_TO_ONE.EXISTS', JSON.stringify(request));
        assert.deepEqual(await drafts.made(), before);
    });
});
