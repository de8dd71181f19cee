import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PullStack } from './pull/pullStack.ts';

const CUSTOMER = 'CG-12520';

describe('a document that could not be applied', () => {
    let stack: PullStack;

    before(async () => {
        stack = await PullStack.open();
    });
    after(() => stack?.close());

    it('is tried again by the next pull although nothing has changed in Intacct', async () => {
        const [account] = await stack.rows<{ Id: string }>(
            `SELECT Id FROM Account WHERE Intacct_Customer_Id__c = '${CUSTOMER}'`
        );
        const setCustomer = (customerId: string | null) =>
            stack.local.admin
                .sobject('Account')
                .update({ Id: String(account?.Id), Intacct_Customer_Id__c: customerId });
        await setCustomer(null);
        const key = await stack.finance.enter('Sales Order');
        const first = await stack.run();
        await setCustomer(CUSTOMER);
        await stack.run();
        const issues = await stack.issues(first.Id);
        assert.deepEqual(
            issues.map(({ Error_Code__c, Status__c }) => [Error_Code__c, Status__c]),
            [['PULL.CUSTOMER_UNKNOWN', 'Resolved']]
        );
        const mirror = await stack.mirror('Intacct_Sales_Order__c', key);
        assert.equal(mirror?.['Account__c'], account?.Id);
    });
});
