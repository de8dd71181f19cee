import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';

interface Made {
    readonly Id: string;
    readonly Status__c: string;
    readonly Error_Code__c: string | null;
    readonly Error_Message__c: string | null;
    readonly Document_Id__c: string | null;
    readonly Document_Record_Id__c: string | null;
    readonly One_To_One_Key__c: string | null;
    readonly Document_Deleted_At__c: string | null;
}

describe('one document of a type for an opportunity', () => {
    let stack: PullStack;
    let typeId: string;
    before(async () => {
        stack = await PullStack.open();
        typeId = await stack.typeId('Sales Order');
        await stack.settings({ One_To_One__c: true });
    });
    after(() => stack?.close());

    const opportunities = async (): Promise<string[]> =>
        (await stack.rows('SELECT Id FROM Opportunity ORDER BY Name')).map(({ Id }) => String(Id));

    async function make(opportunity: string, key: string | null): Promise<Made> {
        const id = await stack.ask('Create Document', {
            Transaction_Type__c: typeId,
            Source_Record_Id__c: opportunity,
            Opportunity__c: opportunity,
            One_To_One_Key__c: key
        });
        await stack.ended(id);
        return request(id);
    }

    async function request(id: string): Promise<Made> {
        const [row] = await stack.rows<Made>(
            `SELECT Id, Status__c, Error_Code__c, Error_Message__c, Document_Id__c,
            Document_Record_Id__c, One_To_One_Key__c, Document_Deleted_At__c
            FROM Intacct_Sync_Request__c WHERE Id = '${id}'`
        );
        return row!;
    }

    async function removeInIntacct({ Document_Record_Id__c: id }: Made): Promise<void> {
        const [mirror] = await stack.rows<{ Intacct_Key__c: string }>(
            `SELECT Intacct_Key__c FROM ${ORDER} WHERE Id = '${id}'`
        );
        await stack.finance.remove('Sales Order', mirror!.Intacct_Key__c);
    }

    const refresh = (made: Made) =>
        stack.run('Refresh Document', {
            Transaction_Type__c: typeId,
            Source_Record_Id__c: made.Document_Record_Id__c
        });

    for (const [noticedBy, notice] of [
        ['a refresh', refresh],
        ['a reconciliation', () => stack.run('Reconcile')]
    ] as const) {
        it(`may be made anew once ${noticedBy} has noticed that Intacct has it no more`, async () => {
            const [opportunity = ''] = await opportunities();
            const key = `${opportunity}-${typeId}-${noticedBy}`;
            const first = await make(opportunity, key);
            assert.equal(first.Status__c, 'Succeeded', JSON.stringify(first));
            await assert.rejects(make(opportunity, key), /DUPLICATE_VALUE/);
            assert.equal((await make(opportunity, null)).Error_Code__c, 'ONE_TO_ONE.EXISTS');

            await removeInIntacct(first);
            assert.equal((await notice(first)).Status__c, 'Succeeded');
            const { One_To_One_Key__c, Document_Deleted_At__c } = await request(first.Id);
            assert.equal(One_To_One_Key__c, null);
            assert.ok(Document_Deleted_At__c);

            const second = await make(opportunity, key);
            assert.equal(second.Status__c, 'Succeeded', JSON.stringify(second));
            assert.notEqual(second.Document_Id__c, first.Document_Id__c);

            await refresh(first);
            assert.deepEqual(
                [
                    (await request(first.Id)).Document_Deleted_At__c,
                    (await request(second.Id)).One_To_One_Key__c
                ],
                [Document_Deleted_At__c, key]
            );
            await removeInIntacct(second);
            await refresh(second);
        });
    }

    it('is the one that finance entered, and the refusal names it', async () => {
        const [, opportunity = ''] = await opportunities();
        await stack.local.admin.sobject('Intacct_Field_Mapping__c').create({
            Name: 'Opportunity',
            Transaction_Type__c: typeId,
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'From Intacct',
            Intacct_Field__c: 'referenceNumber',
            Rule__c: 'Field',
            Salesforce_Field__c: 'Opportunity__c',
            Active__c: true
        });
        const key = await stack.finance.enter('Sales Order', { referenceNumber: opportunity });
        await stack.run();
        const mirror = await stack.mirror(ORDER, key);
        assert.equal(mirror?.['Opportunity__c'], opportunity);
        const refused = await make(opportunity, null);
        assert.equal(refused.Error_Code__c, 'ONE_TO_ONE.EXISTS');
        assert.ok(refused.Error_Message__c?.includes(String(mirror?.['Document_Id__c'])));
    });
});
