import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openBench, type Bench } from './support/bench.ts';
import type { Row } from './support/fakeSoql.ts';
import { salesData } from './support/salesData.ts';
import { step } from './support/steps.ts';

describe('runSyncRequest, Refresh Document', () => {
    let bench: Bench;
    beforeEach(async () => {
        bench = await openBench({
            ...salesData(),
            Product2: [
                { Id: '01t000000000003AAA', ProductCode: 'ITEM-3', Intacct_Item_Id__c: null },
                { Id: '01t000000000004AAA', ProductCode: 'OTHER', Intacct_Item_Id__c: 'ITEM-3' }
            ]
        });
        await bench.run();
    });
    afterEach(() => bench.close());

    /** Delivers the same row again, now asking to refresh what it made. */
    async function refresh(changes: Row = {}) {
        Object.assign(bench.request(), {
            Status__c: 'Queued',
            Operation__c: 'Refresh Document',
            Source_Record_Id__c: bench.rows('Intacct_Sales_Order__c')[0]?.['Id'],
            ...changes
        });
        return (await bench.run()).json();
    }

    function lines(): Row[] {
        const byNumber = (a: Row, b: Row) =>
            Number(a['Line_Number__c']) - Number(b['Line_Number__c']);
        return bench.rows('Intacct_Sales_Order_Line__c').sort(byNumber);
    }

    it('brings header and lines up to what Intacct holds, and drops lines that are gone', async () => {
        const [document] = bench.intacct.documents;
        const [, second] = document?.['lines'] as Row[];
        const added = {
            key: '950',
            lineNumber: 1,
            dimensions: { item: { id: 'ITEM-3' } },
            unitQuantity: '4',
            unitPrice: '2.5'
        };
        Object.assign(document ?? {}, {
            state: 'closed',
            totalInTxnCurrency: '42.10',
            lines: [{ ...second, lineNumber: 0, unitQuantity: '7' }, added]
        });

        const result = await refresh();

        assert.deepEqual([result.status, result.documentId], ['Succeeded', 'Sales Order-SO-0001']);
        const [header] = bench.rows('Intacct_Sales_Order__c');
        assert.deepEqual([header?.['State__c'], header?.['Total__c']], ['Closed', 42.1]);
        assert.equal(header?.['Account__c'], '001000000000001AAA');
        assert.deepEqual(
            lines().map((line) => [line['Item_Id__c'], line['Quantity__c'], line['Product__c']]),
            [
                ['ITEM-2', 7, '01t000000000002AAA'],
                ['ITEM-3', 4, '01t000000000004AAA']
            ]
        );
        assert.equal(bench.request()['Records_Written__c'], 3);
    });

    it('costs one Intacct call and three Salesforce calls', async () => {
        const [salesforceBefore, intacctBefore] = [
            bench.salesforce.apiCalls().length,
            bench.intacct.apiCalls().length
        ];
        await refresh();
        assert.equal(bench.salesforce.apiCalls().length - salesforceBefore, 3);
        assert.equal(bench.intacct.apiCalls().length - intacctBefore, 1);
    });

    it('marks the mirror of a document that Intacct no longer has, and keeps it', async () => {
        bench.intacct.documents.length = 0;

        const result = await refresh();

        assert.equal(result.message, 'Sales Order-SO-0001 no longer exists in Intacct.');
        const [header] = bench.rows('Intacct_Sales_Order__c');
        assert.equal(header?.['Is_Deleted_In_Intacct__c'], true);
        assert.equal(lines().length, 2);
    });

    it('makes the mirror of a document that Salesforce does not have yet, by its id', async () => {
        bench.salesforce.tables['Intacct_Sales_Order__c'] = [];
        bench.salesforce.tables['Intacct_Sales_Order_Line__c'] = [];

        const Document_Id__c = 'Sales Order-SO-0001';
        const result = await refresh({ Source_Record_Id__c: null, Document_Id__c });

        assert.equal(result.status, 'Succeeded');
        assert.equal(bench.rows('Intacct_Sales_Order__c').length, 1);
        assert.equal(lines().length, 2);
    });

    it('writes once although the answer to the write is lost', async () => {
        bench.salesforce.failNext(step('closing'), { drop: 'after' });
        assert.equal((await refresh()).status, 'Succeeded');
        assert.equal(lines().length, 2);
    });

    it('refuses a document that neither side has', async () => {
        const Document_Id__c = 'Sales Order-SO-0999';
        const result = await refresh({ Source_Record_Id__c: null, Document_Id__c });
        assert.equal(result.code, 'REQUEST.INVALID');
        assert.match(result.message, /no document Sales Order-SO-0999/);
    });
});
