import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aLine } from './pull/finance.ts';
import { PullStack } from './pull/pullStack.ts';

const INVOICE = 'Intacct_Sales_Invoice__c';
const HUNDRED = { lines: [aLine({ unitQuantity: '1', unitPrice: '100' })], dueDate: '2016-12-08' };

describe('a pull with payment details', () => {
    let stack: PullStack;
    before(async () => {
        stack = await PullStack.open();
        await stack.settings({ Payment_Details__c: true });
    });
    after(() => stack?.close());

    const account = async () =>
        (
            await stack.rows(
                "SELECT Intacct_Open_Balance__c, Intacct_Overdue_Balance__c FROM Account WHERE Intacct_Customer_Id__c = 'CG-12520'"
            )
        )[0];

    it('shows what is due of a new invoice, and what the customer owes', async () => {
        const key = await stack.finance.enter('Sales Invoice', HUNDRED);
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        const mirror = await stack.mirror(INVOICE, key);
        assert.equal(mirror?.['Total_Due__c'], 100);
        assert.equal(mirror?.['Payment_Status__c'], 'Open');
        assert.equal((await account())?.['Intacct_Open_Balance__c'], 100);
        assert.equal((await account())?.['Intacct_Overdue_Balance__c'], 100);
    });

    it('follows a payment, which does not touch the document', async () => {
        const key = await stack.finance.enter('Sales Invoice', HUNDRED);
        await stack.run();
        const payment = await stack.finance.pay(key, '40.00');
        assert.equal((await stack.run()).Status__c, 'Succeeded');
        const mirror = await stack.mirror(INVOICE, key);
        assert.deepEqual(
            [mirror?.['Total_Paid__c'], mirror?.['Total_Due__c'], mirror?.['Payment_Status__c']],
            [40, 60, 'Partially Paid']
        );
        const [line] = await stack.rows(
            `SELECT Amount__c, Payment__r.Intacct_Key__c, Payment__r.Method__c FROM Intacct_AR_Payment_Line__c WHERE Sales_Invoice__c = '${String(mirror?.['Id'])}'`
        );
        assert.equal(line?.['Amount__c'], 40);
        assert.equal((line?.['Payment__r'] as { Intacct_Key__c: string }).Intacct_Key__c, payment);
        assert.equal((await account())?.['Intacct_Open_Balance__c'], 160);
    });

    it('gives the debt back when the payment is reversed', async () => {
        const key = await stack.finance.enter('Sales Invoice', HUNDRED);
        const payment = await stack.finance.pay(key, '100.00');
        await stack.run();
        assert.equal((await stack.mirror(INVOICE, key))?.['Payment_Status__c'], 'Paid');
        await stack.finance.reverse(payment);
        await stack.run();
        assert.equal((await stack.mirror(INVOICE, key))?.['Total_Due__c'], 100);
        assert.equal(
            (await stack.mirror('Intacct_AR_Payment__c', payment))?.['State__c'],
            'reversed'
        );
    });

    it('asks each side at most twice when nothing has changed', async () => {
        await stack.run();
        await stack.local.control.resetCalls();
        assert.equal((await stack.run()).Status__c, 'Succeeded');
        const calls = await stack.local.control.calls();
        assert.ok((calls.salesforce['proxy@local.test'] ?? 0) <= 2, JSON.stringify(calls));
        assert.ok(calls.intacct <= 2, JSON.stringify(calls));
    });
});
