import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';
const QUOTE = 'Intacct_Sales_Quote__c';
const GONE = 'DEFINITION.NOT_FOUND';

describe('a transaction definition that Intacct has no more', () => {
    let stack: PullStack;
    let typeId = '';
    let orderKey = '';
    let orderId = '';
    let quoteId = '';

    before(async () => {
        stack = await PullStack.open();
        typeId = await stack.typeId('Sales Order');
        orderKey = await stack.finance.enter('Sales Order');
        const quoteKey = await stack.finance.enter('Sales Quote');
        await stack.run();
        orderId = String((await stack.mirror(ORDER, orderKey))?.['Id']);
        quoteId = String((await stack.mirror(QUOTE, quoteKey))?.['Id']);
        await stack.local.control.changeDefinition('Sales Order', { id: 'Old Order' });
    });
    after(() => stack?.close());

    const orderIssues = () =>
        stack.rows<{ Error_Code__c: string; Status__c: string; Error_Message__c: string }>(
            `SELECT Error_Code__c, Status__c, Error_Message__c, Error_Owner__c
            FROM Intacct_Sync_Issue__c WHERE Transaction_Type__c = '${typeId}'`
        );
    const readTo = async () => {
        const [type] = await stack.rows(
            `SELECT Changes_Read_To__c FROM Intacct_Transaction_Type__c WHERE Id = '${typeId}'`
        );
        return type?.['Changes_Read_To__c'];
    };
    const request = (operation: string, fields: object) =>
        stack.run(operation, { Transaction_Type__c: typeId, ...fields });

    it('becomes one issue of a pull, which goes on with the other types', async () => {
        const watermark = await readTo();
        const quote = await stack.finance.enter('Sales Quote');
        const pull = await stack.run();
        assert.equal(pull.Status__c, 'Succeeded', JSON.stringify(pull));
        assert.ok(await stack.mirror(QUOTE, quote), 'the quote is brought');
        assert.equal(pull.Records_Failed__c, 1);
        const [issue, ...others] = await orderIssues();
        assert.deepEqual(others, []);
        assert.deepEqual([issue?.Error_Code__c, issue?.Status__c], [GONE, 'Open']);
        assert.match(issue?.Error_Message__c ?? '', /definition Sales Order/);
        assert.equal(await readTo(), watermark);
    });

    it('is told once, however often it is met, by pulls and by reconciliations', async () => {
        assert.equal((await stack.run()).Status__c, 'Succeeded');
        assert.equal((await stack.run('Reconcile')).Status__c, 'Succeeded');
        assert.equal((await orderIssues()).length, 1);
        const mirror = await stack.mirror(ORDER, orderKey);
        assert.equal(mirror?.['Is_Deleted_In_Intacct__c'], false);
    });

    it('ends what asks for it alone, with a code for the administrator', async () => {
        const opportunity = await stack.local.opportunityNamed('Claire Gute%');
        for (const [operation, fields] of [
            ['Pull Changes', {}],
            ['Reconcile', {}],
            ['Refresh Document', { Source_Record_Id__c: orderId }],
            ['Create Document', { Source_Record_Id__c: opportunity, Opportunity__c: opportunity }],
            ['Convert Document', { Source_Record_Id__c: quoteId }]
        ] as const) {
            const { Id, Status__c, Error_Code__c } = await request(operation, fields);
            assert.deepEqual([Status__c, Error_Code__c], ['Failed', GONE], operation);
            const [row] = await stack.rows(
                `SELECT Error_Owner__c, Error_Message__c FROM Intacct_Sync_Request__c WHERE Id = '${Id}'`
            );
            assert.equal(row?.['Error_Owner__c'], 'Admin', operation);
            assert.match(String(row['Error_Message__c']), /no transaction definition Sales Order/);
        }
        const mirror = await stack.mirror(ORDER, orderKey);
        assert.equal(mirror?.['Is_Deleted_In_Intacct__c'], false, 'nobody knows that it is gone');
    });

    it('is settled by the next pull once it is back, with all that happened meanwhile', async () => {
        await stack.local.control.changeDefinition('Old Order', { id: 'Sales Order' });
        const meanwhile = await stack.finance.enter('Sales Order');
        assert.equal((await stack.run()).Status__c, 'Succeeded');
        assert.deepEqual(
            (await orderIssues()).map(({ Status__c }) => Status__c),
            ['Resolved']
        );
        assert.ok(await stack.mirror(ORDER, meanwhile));
    });

    it('makes no documents while it is inactive, and those that it has are still brought', async () => {
        const { control } = stack.local;
        await control.changeDefinition('Sales Order', { status: 'inactive' });
        const opportunity = await stack.local.opportunityNamed('Claire Gute%');
        const creation = await request('Create Document', {
            Source_Record_Id__c: opportunity,
            Opportunity__c: opportunity
        });
        assert.deepEqual(
            [creation.Status__c, creation.Error_Code__c],
            ['Failed', 'DEFINITION.INACTIVE']
        );
        await stack.finance.change('Sales Order', orderKey, { referenceNumber: 'late' });
        assert.equal((await stack.run()).Status__c, 'Succeeded');
        assert.equal((await stack.mirror(ORDER, orderKey))?.['Reference_Number__c'], 'late');
        await control.changeDefinition('Sales Order', { status: 'active' });
    });

    it('is settled by a reconciliation, too', async () => {
        const { control } = stack.local;
        await control.changeDefinition('Sales Order', { id: 'Old Order' });
        assert.equal((await stack.run('Reconcile')).Status__c, 'Succeeded');
        const open = async () =>
            (await orderIssues()).filter(({ Status__c }) => Status__c === 'Open').length;
        assert.equal(await open(), 1);
        await control.changeDefinition('Old Order', { id: 'Sales Order' });
        assert.equal((await stack.run('Reconcile')).Status__c, 'Succeeded');
        assert.equal(await open(), 0);
    });
});
