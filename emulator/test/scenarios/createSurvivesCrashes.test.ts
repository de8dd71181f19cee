import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import type { Fault } from '../../src/client/control.ts';
import { requestDocuments, settledRequests, transactionTypeId } from '../../src/client/requests.ts';
import { openLocalStack, type LocalStack } from './localStack.ts';

const CLAIM_LIFETIME_SECONDS = 5 * 60;
const LONGEST_BACK_OFF_SECONDS = 6 * 60 * 60;

/** Each is one arrow of docs/architecture.md, cut after the far side has committed. */
const CUTS: ReadonlyArray<{ arrow: string; side: 'salesforce' | 'intacct'; fault: Fault }> = [
    {
        arrow: 'the document is created in Intacct',
        side: 'intacct',
        fault: { match: '/objects/order-entry/document', method: 'POST', action: { drop: 'after' } }
    },
    {
        arrow: 'the document is read back',
        side: 'intacct',
        fault: { match: '/objects/order-entry/document', method: 'GET', action: { drop: 'after' } }
    },
    {
        arrow: 'a composite call to Salesforce is committed',
        side: 'salesforce',
        fault: { match: '/composite', method: 'POST', action: { drop: 'after' } }
    }
];

describe('a Sales Order is created exactly once', () => {
    let local: LocalStack | undefined;
    let opportunity: string;
    const stack = () => local!;

    beforeEach(async () => {
        local ??= await openLocalStack();
        opportunity = await nextOpportunity(stack());
    });
    after(() => local?.close());

    for (const { arrow, side, fault } of CUTS) {
        it(`when the connection breaks after ${arrow}`, async () => {
            const { control } = stack();
            const cut = { times: 1, ...fault };
            await (side === 'intacct' ? control.failIntacct(cut) : control.failSalesforce(cut));
            await requestOrder(stack(), opportunity);
            await letEverythingSettle(stack());
            await assertOneOrder(stack(), opportunity);
        });
    }

    it('when the proxy is killed while Intacct is creating the document', async () => {
        const { control, stack: services } = stack();
        await control.failIntacct({
            match: '/objects/order-entry/document',
            method: 'POST',
            times: 1,
            action: { delayMs: 3_000 }
        });
        await requestOrder(stack(), opportunity);
        await statusIs(stack(), opportunity, 'Running');
        await services.kill('proxy');
        await services.restart('proxy');
        await letEverythingSettle(stack());
        await assertOneOrder(stack(), opportunity);
    });

    it('when the proxy is down at first', async () => {
        await stack().stack.kill('proxy');
        await requestOrder(stack(), opportunity);
        await statusIs(stack(), opportunity, 'Waiting');
        await stack().stack.restart('proxy');
        await letEverythingSettle(stack());
        await assertOneOrder(stack(), opportunity);
    });

    it('when the org is killed right after the request was saved', async () => {
        await requestOrder(stack(), opportunity);
        await stack().stack.kill('org');
        await stack().stack.restart('org');
        await letEverythingSettle(stack());
        await assertOneOrder(stack(), opportunity);
    });
});

async function nextOpportunity({ admin }: LocalStack): Promise<string> {
    const { records } = await admin.query<{ Id: string }>(
        `SELECT Id FROM Opportunity WHERE HasOpportunityLineItem = true AND (NOT Name LIKE 'Broken%') AND Id NOT IN (SELECT Opportunity__c FROM Intacct_Sync_Request__c) ORDER BY Id LIMIT 1`
    );
    return records[0]!.Id;
}

async function requestOrder({ rep }: LocalStack, opportunity: string): Promise<void> {
    await requestDocuments(rep, await transactionTypeId(rep, 'Sales Order'), [opportunity]);
}

/** Lets claims expire and back-offs pass, as the hours do. */
async function letEverythingSettle({ control, admin }: LocalStack): Promise<void> {
    await control.runJobs();
    await control.advance(CLAIM_LIFETIME_SECONDS + 1);
    await control.advance(LONGEST_BACK_OFF_SECONDS);
    await settledRequests(admin);
}

async function statusIs({ admin }: LocalStack, opportunity: string, status: string): Promise<void> {
    const deadline = Date.now() + 15_000;
    let seen = '';
    while (Date.now() < deadline) {
        const { records } = await admin.query<{ Status__c: string }>(
            `SELECT Status__c FROM Intacct_Sync_Request__c WHERE Source_Record_Id__c = '${opportunity}'`
        );
        seen = records[0]?.Status__c ?? '';
        if (seen === status) {
            return;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal(seen, status);
}

async function assertOneOrder({ admin, intacct }: LocalStack, opportunity: string): Promise<void> {
    const { records: requests } = await admin.query<{ Status__c: string; Error_Detail__c: string }>(
        `SELECT Status__c, Error_Detail__c FROM Intacct_Sync_Request__c WHERE Source_Record_Id__c = '${opportunity}'`
    );
    assert.deepEqual(
        requests.map(({ Status__c }) => Status__c),
        ['Succeeded'],
        requests[0]?.Error_Detail__c
    );
    const { records: mirrors } = await admin.query<{ Intacct_Key__c: string }>(
        `SELECT Intacct_Key__c FROM Intacct_Sales_Order__c WHERE Opportunity__c = '${opportunity}'`
    );
    assert.equal(mirrors.length, 1);
    const { totalSize } = await admin.query('SELECT COUNT() FROM Intacct_Sales_Order__c');
    const totals = await intacct.totals('Sales Order');
    assert.equal(totals.size, totalSize, 'Intacct holds as many orders as Salesforce shows');
    assert.ok(totals.has(mirrors[0]!.Intacct_Key__c));
}
