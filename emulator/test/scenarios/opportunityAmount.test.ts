import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { requestDocuments, settledRequests, transactionTypeId } from '../../src/client/requests.ts';
import { signIn } from '../../src/client/salesforce.ts';
import { LocalStack } from './localStack.ts';

interface OpportunityRow {
    readonly Id: string;
    readonly Amount: number;
    readonly Intacct_Amount__c: number | null;
}

let local: LocalStack;
let opportunity: string;
before(async () => {
    local = await LocalStack.open();
    opportunity = await local.opportunityNamed('Claire Gute%');
});
after(() => local.close());

async function settings(fields: object): Promise<void> {
    const { records } = await local.admin.query<{ Id: string }>(
        'SELECT Id FROM Intacct_Settings__c LIMIT 1'
    );
    await local.admin.sobject('Intacct_Settings__c').update({ Id: records[0]!.Id, ...fields });
}

async function create(type: string): Promise<void> {
    const typeId = await transactionTypeId(local.rep, type);
    await requestDocuments(local.rep, typeId, [opportunity]);
    const rows = await settledRequests(local.admin);
    assert.equal(rows.at(-1)?.Status__c, 'Succeeded', rows.at(-1)?.Error_Message__c ?? '');
}

async function amounts(): Promise<OpportunityRow> {
    const { records } = await local.admin.query<OpportunityRow>(
        `SELECT Id, Amount, Intacct_Amount__c FROM Opportunity WHERE Id = '${opportunity}'`
    );
    return records[0]!;
}

async function total(object: string): Promise<number> {
    const { records } = await local.admin.query<{ Total__c: number }>(
        `SELECT Total__c FROM ${object} WHERE Opportunity__c = '${opportunity}'`
    );
    return records[0]!.Total__c;
}

describe('the amount of an opportunity', () => {
    it('is left alone unless the settings ask for it', async () => {
        await create('Sales Quote');
        assert.equal((await amounts()).Intacct_Amount__c, null);
    });

    it('is told by the order beside the amount that products compute', async () => {
        const before = await amounts();
        await settings({ Update_Opportunity_Amount__c: true });
        await create('Sales Order');
        const now = await amounts();
        assert.equal(now.Intacct_Amount__c, await total('Intacct_Sales_Order__c'));
        assert.equal(now.Amount, before.Amount);
    });

    it('is no longer told by a quote once there is an order', async () => {
        const { records } = await local.admin.query<{ Id: string }>(
            `SELECT Id FROM Intacct_Sales_Order__c WHERE Opportunity__c = '${opportunity}'`
        );
        await settings({ Amount_Includes_Tax__c: true });
        const proxyUser = await signIn(local.stack.urls.org, 'proxy@local.test');
        await proxyUser
            .sobject('Intacct_Sales_Order__c')
            .update({ Id: records[0]!.Id, Total__c: 1234.5 });
        assert.equal((await amounts()).Intacct_Amount__c, 1234.5);
        await create('Sales Quote');
        assert.equal((await amounts()).Intacct_Amount__c, 1234.5);
    });

    it('is written to the opportunity itself where no products compute it', async () => {
        const created = await local.admin.sobject('Opportunity').create({
            Name: 'Without products',
            StageName: 'Prospecting',
            CloseDate: '2026-11-30',
            Amount: 10
        });
        opportunity = String(created.id);
        const { records } = await local.admin.query<{ Id: string }>(
            'SELECT Id FROM Intacct_Sales_Order__c LIMIT 1'
        );
        const proxyUser = await signIn(local.stack.urls.org, 'proxy@local.test');
        await proxyUser
            .sobject('Intacct_Sales_Order__c')
            .update({ Id: records[0]!.Id, Opportunity__c: opportunity });
        assert.equal((await amounts()).Amount, 1234.5);
    });
});
