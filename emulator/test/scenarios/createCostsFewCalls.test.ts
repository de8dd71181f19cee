import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LocalStack } from './localStack.ts';

describe('what a Sales Order costs', () => {
    let local: LocalStack;
    before(async () => (local = await LocalStack.open()));
    after(() => local.close());

    it('takes at most two Intacct calls and four Salesforce calls, whatever the number of lines', async () => {
        for (const name of ['Claire Gute%', 'Large%']) {
            const opportunity = await local.opportunityNamed(name);
            await local.control.resetCalls();
            const request = await local.createSalesOrder(opportunity);
            assert.equal(request.Status__c, 'Succeeded', request.Error_Message__c ?? '');
            const { intacct, salesforce } = await local.control.calls();
            assert.ok(intacct <= 2, `${intacct} Intacct calls`);
            assert.ok(
                salesforce['proxy@local.test']! <= 4,
                `${salesforce['proxy@local.test']} calls`
            );
        }
    });
});
