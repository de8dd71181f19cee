import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PullStack } from './pull/pullStack.ts';

const CUSTOMER = 'CG-12520';
const ORDER = 'Intacct_Sales_Order__c';

describe('the issues of a pull', () => {
    let stack: PullStack;
    let accountId = '';

    before(async () => {
        stack = await PullStack.open();
        const [account] = await stack.rows<{ Id: string }>(
            `SELECT Id FROM Account WHERE Intacct_Customer_Id__c = '${CUSTOMER}'`
        );
        accountId = String(account?.Id);
        await stack.run();
    });
    after(() => stack?.close());

    const setCustomer = (customerId: string | null) =>
        stack.local.admin
            .sobject('Account')
            .update({ Id: accountId, Intacct_Customer_Id__c: customerId });

    const statuses = async (requestId: string) =>
        (await stack.issues(requestId)).map(({ Error_Code__c: code, Status__c }) => [
            code,
            Status__c
        ]);

    /** A document whose customer nobody is, brought by a pull of its own. */
    const withoutAccount = async () => {
        await setCustomer(null);
        const key = await stack.finance.enter('Sales Order');
        const request = await stack.run();
        return { key, request };
    };

    const refresh = async (key: string) => {
        const mirror = await stack.mirror(ORDER, key);
        const request = await stack.run('Refresh Document', {
            Transaction_Type__c: await stack.typeId('Sales Order'),
            Source_Record_Id__c: mirror?.['Id']
        });
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        return stack.mirror(ORDER, key);
    };

    it('are counted apart from what was written without one', async () => {
        const [other] = await stack.rows<{ Intacct_Customer_Id__c: string }>(
            `SELECT Intacct_Customer_Id__c FROM Account WHERE Intacct_Customer_Id__c != null
            AND Intacct_Customer_Id__c != '${CUSTOMER}' LIMIT 1`
        );
        const sound = { customer: { id: other?.Intacct_Customer_Id__c } };
        await setCustomer(null);
        await stack.finance.enter('Sales Order', sound);
        await stack.finance.enter('Sales Order', sound);
        await stack.finance.enter('Sales Order');
        const request = await stack.run();
        await setCustomer(CUSTOMER);
        assert.equal((await stack.issues(request.Id)).length, 1);
        assert.deepEqual([request.Records_Written__c, request.Records_Failed__c], [2, 1]);
        await stack.run();
    });

    it('stay open while a refresh finds their cause unchanged', async () => {
        const { key, request } = await withoutAccount();
        await refresh(key);
        assert.deepEqual(await statuses(request.Id), [['PULL.CUSTOMER_UNKNOWN', 'Open']]);
        await setCustomer(CUSTOMER);
        await stack.run();
    });

    it('are resolved by a refresh that brings the document whole', async () => {
        const { key, request } = await withoutAccount();
        await setCustomer(CUSTOMER);
        const mirror = await refresh(key);
        assert.equal(mirror?.['Account__c'], accountId);
        assert.deepEqual(await statuses(request.Id), [['PULL.CUSTOMER_UNKNOWN', 'Resolved']]);
    });

    it('are resolved by a refresh that finds the document gone from Intacct', async () => {
        const { key, request } = await withoutAccount();
        await setCustomer(CUSTOMER);
        await stack.finance.remove('Sales Order', key);
        assert.equal((await refresh(key))?.['Is_Deleted_In_Intacct__c'], true);
        assert.deepEqual(await statuses(request.Id), [['PULL.CUSTOMER_UNKNOWN', 'Resolved']]);
    });

    it('are resolved by the next pull when they are about a field that nobody maps any more', async () => {
        const mappings = stack.local.admin.sobject('Intacct_Field_Mapping__c');
        const { id } = await mappings.create({
            Transaction_Type__c: await stack.typeId('Sales Order'),
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'From Intacct',
            Intacct_Field__c: 'nsp::GONE',
            Rule__c: 'Field',
            Salesforce_Field__c: 'Reference_Number__c',
            Active__c: true
        });
        await stack.finance.enter('Sales Order');
        const first = await stack.run();
        assert.equal(first.Records_Failed__c, 1);
        await stack.finance.enter('Sales Order');
        const second = await stack.run();
        assert.deepEqual(await statuses(second.Id), [], 'told once');
        assert.deepEqual(await statuses(first.Id), [['PULL.FIELD_UNKNOWN', 'Open']]);
        await mappings.destroy(String(id));
        await stack.run();
        assert.deepEqual(await statuses(first.Id), [['PULL.FIELD_UNKNOWN', 'Resolved']]);
    });
});
