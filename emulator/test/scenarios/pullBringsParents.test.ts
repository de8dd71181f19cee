import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';

describe('a pull with a row From Intacct to a record that the document belongs to', () => {
    let stack: PullStack;
    let key = '';
    let rowId = '';

    before(async () => {
        stack = await PullStack.open();
        const opportunity = await stack.local.opportunityNamed('Claire Gute%');
        await stack.local.createSalesOrder(opportunity);
        const [mirror] = await stack.rows<{ Intacct_Key__c: string }>(
            `SELECT Intacct_Key__c FROM ${ORDER} WHERE Opportunity__c = '${opportunity}'`
        );
        key = String(mirror?.Intacct_Key__c);
        const { id } = await stack.local.admin.sobject('Intacct_Field_Mapping__c').create({
            Transaction_Type__c: await stack.typeId('Sales Order'),
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'From Intacct',
            Intacct_Field__c: 'memo',
            Rule__c: 'Field',
            Salesforce_Field__c: 'Opportunity__r.NextStep',
            Active__c: true
        });
        rowId = String(id);
    });
    after(() => stack?.close());

    it('names the field and the permission set while the integration user may not edit it', async () => {
        await stack.finance.change('Sales Order', key, { memo: 'Call on Monday' });
        const request = await stack.run();
        const [issue] = await stack.issues(request.Id);
        assert.match(
            issue?.Error_Message__c ?? '',
            /NextStep.*Give the integration user Edit on the field in a permission set of your own/
        );
        assert.equal(request.Records_Failed__c, 1);
    });

    it('brings the value once the row names a field that it may edit, and resolves the issue', async () => {
        await stack.local.admin.sobject('Intacct_Field_Mapping__c').update({
            Id: rowId,
            Intacct_Field__c: 'totalInTxnCurrency',
            Salesforce_Field__c: 'Account__r.Intacct_Open_Balance__c'
        });
        await stack.run();
        const [order] = await stack.rows(
            `SELECT Total__c, Account__r.Intacct_Open_Balance__c FROM ${ORDER}
            WHERE Intacct_Key__c = '${key}'`
        );
        const account = order?.['Account__r'] as Record<string, unknown>;
        assert.equal(account['Intacct_Open_Balance__c'], order?.['Total__c']);
        const open = await stack.rows(
            "SELECT Id FROM Intacct_Sync_Issue__c WHERE Status__c = 'Open'"
        );
        assert.deepEqual(open, []);
    });
});
