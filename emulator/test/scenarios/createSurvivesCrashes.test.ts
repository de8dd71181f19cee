import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../../src/client/control.ts';
import { settledRequests, transactionTypeId } from '../../src/client/requests.ts';
import { LocalStack } from './localStack.ts';

const CLAIM_LIFETIME_SECONDS = 5 * 60;
const LONGEST_BACK_OFF_SECONDS = 6 * 60 * 60;
const PATIENCE_MS = 10_000;

/** Each is one arrow of docs/architecture.md, cut after the far side has committed. */
const CUTS: ReadonlyArray<{ arrow: string; side: 'salesforce' | 'intacct'; fault: Fault }> = [
    { arrow: 'the request is claimed', side: 'salesforce', fault: composite(0) },
    { arrow: 'the opportunity is read', side: 'salesforce', fault: composite(1) },
    { arrow: 'the document is created in Intacct', side: 'intacct', fault: document('POST') },
    { arrow: 'the document is read back', side: 'intacct', fault: document('GET') },
    { arrow: 'the mirror is written', side: 'salesforce', fault: composite(2) }
];

describe('a Sales Order is created exactly once', () => {
    let local: LocalStack | undefined;
    let opportunity: string;
    const stack = () => local!;

    beforeEach(async () => {
        local ??= await LocalStack.open();
        opportunity = await nextOpportunity(stack());
    });
    after(() => local?.close());

    for (const { arrow, side, fault } of CUTS) {
        it(`when the connection breaks after ${arrow}`, async () => {
            const { control } = stack();
            await (side === 'intacct' ? control.failIntacct(fault) : control.failSalesforce(fault));
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
        await stack().signInAgain();
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

function composite(skip: number): Fault {
    return { match: '/composite', method: 'POST', skip, action: { drop: 'after' } };
}

function document(method: 'GET' | 'POST'): Fault {
    return { match: '/objects/order-entry/document', method, action: { drop: 'after' } };
}

async function requestOrder({ rep }: LocalStack, opportunity: string): Promise<void> {
    await rep.sobject('Intacct_Sync_Request__c').create({
        Operation__c: 'Create Document',
        Transaction_Type__c: await transactionTypeId(rep, 'Sales Order'),
        Source_Record_Id__c: opportunity,
        Opportunity__c: opportunity
    });
}

/** Lets claims expire and back-offs pass, as the hours do. */
async function letEverythingSettle(local: LocalStack): Promise<void> {
    await runEnds(local);
    await local.control.advance(CLAIM_LIFETIME_SECONDS + 1);
    await local.control.advance(LONGEST_BACK_OFF_SECONDS);
    await local.signInAgain();
    await settledRequests(local.admin);
}

/** A run that was killed never ends: after a while only the clock can help. */
async function runEnds({ control, admin }: LocalStack): Promise<void> {
    await control.runJobs();
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(50)) {
        const { totalSize } = await admin.query(
            `SELECT COUNT() FROM Intacct_Sync_Request__c WHERE Status__c IN ('Queued', 'Running')`
        );
        if (totalSize === 0) {
            return;
        }
    }
}

async function statusIs({ admin }: LocalStack, opportunity: string, status: string): Promise<void> {
    let seen = '';
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(50)) {
        const { records } = await admin.query<{ Status__c: string }>(
            `SELECT Status__c FROM Intacct_Sync_Request__c WHERE Source_Record_Id__c = '${opportunity}'`
        );
        seen = records[0]?.Status__c ?? '';
        if (seen === status) {
            return;
        }
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
