import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openBench, type Bench } from './support/bench.ts';
import { REQUEST_ID } from './support/salesData.ts';

describe('runSyncRequest, Create Document', () => {
    let bench: Bench;
    beforeEach(async () => {
        bench = await openBench();
    });
    afterEach(() => bench.close());

    it('makes the document, mirrors it with its lines and closes the request', async () => {
        const reply = await bench.run();

        assert.equal(reply.statusCode, 200);
        const { correlationId, ...result } = reply.json();
        assert.match(correlationId, /^[\w-]{36}$/);
        assert.deepEqual(result, {
            ok: true,
            status: 'Succeeded',
            code: '',
            message: 'Sales Order-SO-0001 is in Intacct.',
            requestId: REQUEST_ID,
            documentId: 'Sales Order-SO-0001'
        });
        const [header] = bench.rows('Intacct_Sales_Order__c');
        assert.equal(header?.['Name'], 'SO-0001');
        assert.equal(header?.['Total__c'], 110.5);
        assert.equal(header?.['State__c'], 'Partially Converted');
        assert.equal(header?.['Account__c'], '001000000000001AAA');
        assert.equal(header?.['Reference_Number__c'], 'SR-000001');
        const lines = bench.rows('Intacct_Sales_Order_Line__c');
        assert.deepEqual(
            lines.map((line) => [line['Line_Number__c'], line['Item_Id__c'], line['Amount__c']]),
            [
                [1, 'ITEM-1', 209.57],
                [2, 'ITEM-2', 0.3]
            ]
        );
        assert.equal(lines[1]?.['Product__c'], '01t000000000002AAA');
        const { Status__c, Document_Record_Id__c, Records_Written__c, Attempts__c } =
            bench.request();
        assert.deepEqual(
            { Status__c, Document_Record_Id__c, Records_Written__c, Attempts__c },
            {
                Status__c: 'Succeeded',
                Document_Record_Id__c: header?.['Id'],
                Records_Written__c: 3,
                Attempts__c: 1
            }
        );
    });

    it('costs two Intacct calls and three Salesforce calls beyond the sign-ins', async () => {
        await bench.run();

        assert.deepEqual(bench.intacct.apiCalls(), [
            'POST /objects/order-entry/document::Sales Order',
            'GET /objects/order-entry/document::Sales Order/101'
        ]);
        assert.equal(bench.salesforce.apiCalls().length, 3);
    });
});
