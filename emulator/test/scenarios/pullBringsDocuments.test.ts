import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aLine } from './pull/finance.ts';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';

describe('a pull', () => {
    let stack: PullStack;
    before(async () => (stack = await PullStack.open()));
    after(() => stack?.close());

    it('brings a document that was entered in Intacct, with lines, account and products', async () => {
        const key = await stack.finance.enter('Sales Order', {
            lines: [aLine(), aLine({ unitQuantity: '3' })]
        });
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        const document = await stack.finance.read('Sales Order', key);
        const mirror = await stack.mirror(ORDER, key);
        assert.equal(mirror?.['Document_Id__c'], document.documentId);
        assert.equal(mirror?.['Total__c'], Number(document.total));
        const [account] = await stack.rows(
            "SELECT Id FROM Account WHERE Intacct_Customer_Id__c = 'CG-12520'"
        );
        assert.equal(mirror?.['Account__c'], account?.['Id']);
        const lines = await stack.rows(
            `SELECT Line_Number__c, Quantity__c, Product__r.ProductCode FROM ${ORDER.replace('__c', '_Line__c')} WHERE Document__c = '${String(mirror?.['Id'])}' ORDER BY Line_Number__c`
        );
        assert.deepEqual(
            lines.map((line) => [line['Line_Number__c'], line['Quantity__c']]),
            [
                [1, 2],
                [2, 3]
            ]
        );
    });

    it('asks each side at most twice when nothing has changed', async () => {
        await stack.run();
        await stack.local.control.resetCalls();
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded');
        const calls = await stack.local.control.calls();
        assert.ok((calls.salesforce['proxy@local.test'] ?? 0) <= 2, JSON.stringify(calls));
        assert.ok(calls.intacct <= 2, JSON.stringify(calls));
    });

    it('takes away a line that was taken off the document', async () => {
        const key = await stack.finance.enter('Sales Order', { lines: [aLine(), aLine()] });
        await stack.run();
        const { lines } = await stack.finance.read('Sales Order', key);
        await stack.finance.change('Sales Order', key, {
            lines: [{ key: lines[0]?.key, 'ia::operation': 'delete' }]
        });
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        const left = await stack.rows(
            `SELECT Intacct_Key__c FROM ${ORDER.replace('__c', '_Line__c')} WHERE Document__r.Intacct_Key__c = '${key}'`
        );
        assert.deepEqual(
            left.map((line) => line['Intacct_Key__c']),
            [lines[1]?.key]
        );
        const mirror = await stack.mirror(ORDER, key);
        assert.match(
            String(mirror?.['Change_Log__c']),
            /"field":"Line_Count__c","from":"2","to":"1"/
        );
    });
});
