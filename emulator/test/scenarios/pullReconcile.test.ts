import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';

describe('a reconciliation', () => {
    let stack: PullStack;
    before(async () => (stack = await PullStack.open()));
    after(() => stack?.close());

    it('marks a document that Intacct has no more, and removes nothing', async () => {
        const key = await stack.finance.enter('Sales Order');
        await stack.run();
        await stack.finance.remove('Sales Order', key);
        const request = await stack.run('Reconcile');
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        assert.equal((await stack.mirror(ORDER, key))?.['Is_Deleted_In_Intacct__c'], true);
        assert.deepEqual(
            (await stack.issues(request.Id)).map((issue) => [issue.Error_Code__c, issue.Status__c]),
            [['RECONCILE.GONE', 'Resolved']]
        );
    });

    it('brings a document anew, with its lines, when Salesforce has lost its mirror', async () => {
        const key = await stack.finance.enter('Sales Order');
        await stack.run();
        const mirror = await stack.mirror(ORDER, key);
        await stack
            .asIntegration()
            .sobject(ORDER)
            .update({ Id: String(mirror?.['Id']), Intacct_Key__c: null });
        const request = await stack.run('Reconcile');
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        assert.ok(await stack.mirror(ORDER, key));
        const lines = await stack.rows(
            `SELECT Id FROM Intacct_Sales_Order_Line__c WHERE Document__r.Intacct_Key__c = '${key}'`
        );
        assert.equal(lines.length, 1);
        assert.equal((await stack.issues(request.Id))[0]?.Error_Code__c, 'RECONCILE.MISSING');
    });

    it('mends a total that somebody changed, and says what differed', async () => {
        const key = await stack.finance.enter('Sales Order');
        await stack.run();
        const mirror = await stack.mirror(ORDER, key);
        await stack
            .asIntegration()
            .sobject(ORDER)
            .update({ Id: String(mirror?.['Id']), Total__c: 1 });
        const request = await stack.run('Reconcile');
        assert.equal((await stack.mirror(ORDER, key))?.['Total__c'], mirror?.['Total__c']);
        assert.match((await stack.issues(request.Id))[0]?.Error_Message__c ?? '', /total is/);
    });

    it('only reports when it may not repair', async () => {
        const key = await stack.finance.enter('Sales Order');
        await stack.run();
        await stack.finance.remove('Sales Order', key);
        const request = await stack.run('Reconcile', { Parameters__c: '{"repair":false}' });
        assert.equal((await stack.mirror(ORDER, key))?.['Is_Deleted_In_Intacct__c'], false);
        assert.deepEqual(
            (await stack.issues(request.Id)).map((issue) => [issue.Error_Code__c, issue.Status__c]),
            [['RECONCILE.GONE', 'Open']]
        );
    });

    it('brings what Intacct lets people change, though no document has changed', async () => {
        const id = await stack.typeId('Sales Order');
        const policy = async () =>
            (
                await stack.rows(
                    `SELECT Edit_Policy__c FROM Intacct_Transaction_Type__c WHERE Id = '${id}'`
                )
            )[0]?.['Edit_Policy__c'];
        await stack
            .asIntegration()
            .sobject('Intacct_Transaction_Type__c')
            .update({ Id: id, Edit_Policy__c: 'noEdit' });
        await stack.run('Reconcile');
        assert.equal(await policy(), 'all');
    });
});
