import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { openBench, type Bench } from './support/bench.ts';
import { line, salesData } from './support/salesData.ts';

describe('the cost of large documents', () => {
    let bench: Bench;
    afterEach(() => bench.close());

    async function create(lineCount: number, type = {}): Promise<string[][]> {
        const numbers = Array.from({ length: lineCount }, (_, index) => index + 1);
        bench = await openBench({
            ...salesData({ type }),
            OpportunityLineItem: numbers.map((number) => line(number, {}))
        });
        assert.equal((await bench.run()).json().status, 'Succeeded');
        return bench.salesforce.apiCalls().slice(2);
    }

    it('is one write up to 1,000 lines, in collections of 200', async () => {
        const writes = await create(1000);
        assert.deepEqual(writes, [
            ['header', 'lines1', 'lines2', 'lines3', 'lines4', 'lines5', 'closing']
        ]);
        assert.equal(bench.rows('Intacct_Sales_Order_Line__c').length, 1000);
    });

    it('is one more write per further 1,000 lines, and only the last closes the request', async () => {
        const writes = await create(1201);
        assert.deepEqual(writes[1], ['header', 'lines6', 'lines7', 'closing']);
        assert.equal(bench.rows('Intacct_Sales_Order_Line__c').length, 1201);
        assert.equal(bench.request()['Records_Written__c'], 1202);
    });

    it('is no mirror for a type that is not brought to Salesforce; the request keeps the document id', async () => {
        const writes = await create(2, { To_Salesforce__c: false });
        assert.deepEqual(writes, [['closing']]);
        assert.equal(bench.request()['Document_Id__c'], 'Sales Order-SO-0001');
        assert.equal(bench.request()['Document_Record_Id__c'], undefined);
    });

    it('is only the header for a type without details', async () => {
        const writes = await create(2, { Include_Details__c: false });
        assert.deepEqual(writes, [['header', 'closing']]);
    });

    it('follows the class of the type to its mirror object', async () => {
        await create(1, { Document_Class__c: 'Invoice' });
        assert.equal(bench.rows('Intacct_Sales_Invoice__c').length, 1);
        assert.equal(bench.rows('Intacct_Sales_Invoice_Line__c').length, 1);
    });
});
