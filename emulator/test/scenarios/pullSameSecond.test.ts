import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Sales Order';
const MIRROR = 'Intacct_Sales_Order__c';

describe('two changes that Intacct stamps with the same second', () => {
    let stack: PullStack;

    before(async () => {
        stack = await PullStack.open();
    });
    after(() => stack?.close());

    for (const [clock, apartMs, deal] of [
        ['behind', -3_500, 'Adam Bellavance – CA-2016-129714'],
        ['ahead of', 3_500, 'Zuschuss Donatelli – CA-2014-143336']
    ] as const) {
        it(`are both brought when Salesforce creates the document and Intacct’s clock is ${clock} the proxy’s`, async () => {
            const { control } = stack.local;
            await control.setIntacctClock(new Date(Date.now() + apartMs).toISOString());
            const opportunityId = await stack.local.opportunityNamed(deal);
            const created = await stack.run('Create Document', {
                Transaction_Type__c: await stack.typeId(ORDER),
                Source_Record_Id__c: opportunityId,
                Opportunity__c: opportunityId
            });
            assert.equal(created.Status__c, 'Succeeded', created.Error_Message__c ?? '');
            const [mirror] = await stack.rows<{
                Intacct_Key__c: string;
                Intacct_Modified_At__c: string;
            }>(
                `SELECT Intacct_Key__c, Intacct_Modified_At__c FROM ${MIRROR} WHERE Opportunity__c = '${opportunityId}'`
            );
            const key = String(mirror?.Intacct_Key__c);
            await control.setIntacctClock(String(mirror?.Intacct_Modified_At__c));
            await stack.finance.change(ORDER, key, { referenceNumber: 'THIRD' });
            await stack.run();
            assert.equal((await stack.mirror(MIRROR, key))?.['Reference_Number__c'], 'THIRD');
        });
    }

    it('are both brought, also when a pull reads between them', async () => {
        await stack.finance.enter(ORDER);
        await stack.run();
        const { control } = stack.local;
        await control.resetCalls();
        const second = new Date().toISOString().slice(0, 19);
        await control.setIntacctClock(`${second}.000Z`);
        const key = await stack.finance.enter(ORDER, { referenceNumber: 'FIRST' });
        const entered = (await control.calls()).intacct;
        const pull = await stack.ask();
        while ((await control.calls()).intacct < entered + 2) await pause(5);
        await control.setIntacctClock(`${second}.500Z`);
        await stack.finance.change(ORDER, key, { referenceNumber: 'SECOND' });
        await stack.ended(pull);
        await stack.run();
        assert.equal((await stack.mirror(MIRROR, key))?.['Reference_Number__c'], 'SECOND');
    });
});
