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

    it('are both brought when the first one is the creation from Salesforce', async () => {
        const { control } = stack.local;
        const second = new Date().toISOString().slice(0, 19);
        await control.setIntacctClock(`${second}.000Z`);
        const opportunityId = await stack.local.opportunityNamed(
            'Adam Bellavance – CA-2016-129714'
        );
        const created = await stack.run('Create Document', {
            Transaction_Type__c: await stack.typeId(ORDER),
            Source_Record_Id__c: opportunityId,
            Opportunity__c: opportunityId
        });
        const [mirror] = await stack.rows<{
            Intacct_Key__c: string;
            Intacct_Modified_At__c: string;
        }>(
            `SELECT Intacct_Key__c, Intacct_Modified_At__c FROM ${MIRROR} WHERE Opportunity__c = '${opportunityId}'`
        );
        assert.equal(created.Status__c, 'Succeeded', created.Error_Message__c ?? '');
        const key = String(mirror?.Intacct_Key__c);
        await control.setIntacctClock(String(mirror?.Intacct_Modified_At__c));
        await stack.finance.change(ORDER, key, { referenceNumber: 'THIRD' });
        await stack.run();
        assert.equal((await stack.mirror(MIRROR, key))?.['Reference_Number__c'], 'THIRD');
    });
});
