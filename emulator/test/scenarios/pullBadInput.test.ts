import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';
const ORDER_LINE = 'Intacct_Sales_Order_Line__c';

describe('a pull that meets what Salesforce cannot make sense of', () => {
    let stack: PullStack;
    let good = '';

    before(async () => {
        stack = await PullStack.open();
    });
    after(() => stack?.close());

    /** Pulls, and sees that a sound document came along. */
    const pull = async () => {
        good = await stack.finance.enter('Sales Order');
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        assert.ok(await stack.mirror(ORDER, good), 'the sound document is brought');
        const issues = await stack.issues(request.Id);
        return issues.map(({ Error_Code__c, Status__c }) => `${Error_Code__c} ${Status__c}`);
    };

    const linesOf = (key: string) =>
        stack.rows(`SELECT Item_Id__c, Product__c FROM ${ORDER_LINE}
            WHERE Document__r.Intacct_Key__c = '${key}' ORDER BY Line_Number__c`);

    it('brings a line without its product when no product stands for the item', async () => {
        const [product] = await stack.rows<{ Id: string; ProductCode: string }>(
            "SELECT Id, ProductCode FROM Product2 WHERE ProductCode = 'SEED-STAPLER'"
        );
        const rename = (code: string) =>
            stack.local.admin
                .sobject('Product2')
                .update({ Id: String(product?.Id), ProductCode: code });
        await rename('ANOTHER');
        const key = await stack.finance.enter('Sales Order');
        const issues = await pull();
        await rename('SEED-STAPLER');
        assert.deepEqual(new Set(issues), new Set(['PULL.ITEM_UNKNOWN Open']));
        const [line] = await linesOf(key);
        assert.deepEqual([line?.['Item_Id__c'], line?.['Product__c']], ['SEED-STAPLER', null]);
        await stack.run();
        assert.equal((await linesOf(key))[0]?.['Product__c'], product?.Id);
    });

    it('brings a document without the currency that nobody knows, and says so', async () => {
        await stack.local.control.preferIntacct({ baseCurrency: 'XXQ' });
        const key = await stack.finance.enter('Sales Order');
        const issues = await pull();
        await stack.local.control.preferIntacct({ baseCurrency: 'USD' });
        assert.deepEqual(new Set(issues), new Set(['PULL.CURRENCY_UNKNOWN Open']));
        const mirror = await stack.mirror(ORDER, key);
        assert.deepEqual([mirror?.['Currency_Code__c'], mirror?.['Total__c']], [null, 49.8]);
    });

    it('brings a document anew when somebody deleted its mirror and it changes in Intacct', async () => {
        const key = await stack.finance.enter('Sales Order');
        await pull();
        const mirror = await stack.mirror(ORDER, key);
        await stack.local.admin.sobject(ORDER).destroy(String(mirror?.['Id']));
        await stack.finance.change('Sales Order', key, { referenceNumber: 'after all' });
        assert.deepEqual(await pull(), []);
        assert.equal((await stack.mirror(ORDER, key))?.['Reference_Number__c'], 'after all');
        assert.equal((await linesOf(key)).length, 1);
    });

    it('brings documents of an account that was deleted, and says that nobody is the customer', async () => {
        const accounts = stack.local.admin.sobject('Account');
        const [account] = await stack.rows<{ Id: string }>(
            "SELECT Id FROM Account WHERE Intacct_Customer_Id__c = 'CG-12520'"
        );
        await accounts.update({ Id: String(account?.Id), Intacct_Customer_Id__c: null });
        const { id } = await accounts.create({
            Name: 'Short-lived',
            Intacct_Customer_Id__c: 'CG-12520'
        });
        const key = await stack.finance.enter('Sales Order');
        assert.deepEqual(await pull(), []);
        assert.equal((await stack.mirror(ORDER, key))?.['Account__c'], id);
        await accounts.destroy(String(id));
        assert.deepEqual(await pull(), ['PULL.CUSTOMER_UNKNOWN Open']);
        await accounts.update({ Id: String(account?.Id), Intacct_Customer_Id__c: 'CG-12520' });
        assert.ok(await stack.mirror(ORDER, key), 'the earlier document stays');
    });

    it('leaves out a field that Intacct has lost, brings the rest, and names the field', async () => {
        const { id } = await stack.local.admin.sobject('Intacct_Field_Mapping__c').create({
            Transaction_Type__c: await stack.typeId('Sales Order'),
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'From Intacct',
            Intacct_Field__c: 'nsp::GONE',
            Rule__c: 'Field',
            Salesforce_Field__c: 'Reference_Number__c',
            Active__c: true
        });
        const issues = await pull();
        await stack.local.admin.sobject('Intacct_Field_Mapping__c').destroy(String(id));
        assert.deepEqual(issues, ['PULL.FIELD_UNKNOWN Open']);
    });

    it('loses no document to a mapping into a field that Salesforce has lost', async () => {
        const { id } = await stack.local.admin.sobject('Intacct_Field_Mapping__c').create({
            Transaction_Type__c: await stack.typeId('Sales Order'),
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'From Intacct',
            Intacct_Field__c: 'referenceNumber',
            Rule__c: 'Field',
            Salesforce_Field__c: 'Gone__c',
            Active__c: true
        });
        const key = await stack.finance.enter('Sales Order');
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded');
        assert.match(
            (await stack.issues(request.Id))[0]?.Error_Message__c ?? '',
            /No such column 'Gone__c'.* Correct the field mapping, .* access\. Remove the cause/
        );
        await stack.local.admin.sobject('Intacct_Field_Mapping__c').destroy(String(id));
        assert.equal((await stack.run()).Status__c, 'Succeeded');
        assert.ok(await stack.mirror(ORDER, key), 'brought once the mapping is mended');
    });

    it('brings what is committed late with an earlier time of change', async () => {
        await pull();
        await stack.local.control.advanceIntacct(-30 * 60);
        const late = await stack.finance.enter('Sales Order');
        await stack.local.control.advanceIntacct(30 * 60);
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded');
        assert.ok(await stack.mirror(ORDER, late));
    });
});
