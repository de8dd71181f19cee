import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { mapDocument, previewHash, toPayload } from 'c/mappingUtils';
import { openBench, type Bench } from './support/bench.ts';
import type { Row, Tables } from './support/fakeSoql.ts';
import { OPPORTUNITY_ID, line, salesData } from './support/salesData.ts';

describe('runSyncRequest refuses without a call to Intacct', () => {
    let bench: Bench;
    afterEach(() => bench.close());

    async function refusal(tables: Tables): Promise<Row> {
        bench = await openBench(tables);
        const reply = await bench.run();
        assert.equal(reply.statusCode, 200);
        assert.equal(reply.json().status, 'Failed');
        assert.deepEqual(bench.intacct.apiCalls(), []);
        return bench.request();
    }

    it('while synchronization is switched off', async () => {
        const request = await refusal(salesData({ settings: { Sync_Enabled__c: false } }));
        assert.equal(request['Error_Code__c'], 'SYNC.DISABLED');
    });

    it('a type that may not be created from Salesforce', async () => {
        const request = await refusal(salesData({ type: { From_Salesforce__c: false } }));
        assert.equal(request['Error_Code__c'], 'TYPE.NOT_FROM_SALESFORCE');
        assert.match(String(request['Error_Message__c']), /^Sales Order may not be created/);
    });

    it('a type that has no mapping', async () => {
        const request = await refusal({ ...salesData(), Intacct_Field_Mapping__c: [] });
        assert.equal(request['Error_Code__c'], 'MAPPING.NONE');
    });

    it('a second document of a one-to-one type, naming the first', async () => {
        const tables = salesData({ settings: { One_To_One__c: true } });
        const [first] = tables['Intacct_Sync_Request__c'] ?? [];
        tables['Intacct_Sync_Request__c']?.push({
            ...first,
            Id: 'a00000000000002AAA',
            Status__c: 'Succeeded',
            Document_Id__c: 'Sales Order-SO-0042'
        });
        const request = await refusal(tables);
        assert.equal(request['Error_Code__c'], 'ONE_TO_ONE.EXISTS');
        assert.match(String(request['Error_Message__c']), /Sales Order-SO-0042/);
    });

    it('a blank required value, naming the record that holds the field', async () => {
        const tables = salesData();
        const account = tables['Opportunity']?.[0]?.['Account'] as Row;
        account['Intacct_Customer_Id__c'] = ' ';
        const request = await refusal(tables);
        assert.equal(request['Error_Code__c'], 'MAPPING.REQUIRED_BLANK');
        assert.equal(request['Error_Field__c'], 'Account.Intacct_Customer_Id__c');
        assert.match(
            String(request['Error_Message__c']),
            /^Account "Claire Gute" has no Intacct Customer Id/
        );
    });

    it('a quantity that is not positive, naming line and product', async () => {
        const tables = { ...salesData(), OpportunityLineItem: [line(1, { Quantity: -2 })] };
        const request = await refusal(tables);
        assert.equal(request['Error_Code__c'], 'LINE.QUANTITY_NOT_POSITIVE');
        assert.match(String(request['Error_Message__c']), /^Line 1, Product 1: Quantity is -2/);
    });

    it('a document that differs from the approved preview', async () => {
        const request = await refusal(salesData({ request: { Preview_Hash__c: 'f'.repeat(64) } }));
        assert.equal(request['Error_Code__c'], 'PREVIEW.CHANGED');
        assert.equal(request['Error_Owner__c'], 'Rep');
    });

    it('an operation it cannot carry out, by name', async () => {
        const request = await refusal(salesData({ request: { Operation__c: 'Send Payment' } }));
        assert.equal(request['Error_Code__c'], 'REQUEST.OPERATION_UNKNOWN');
        assert.match(String(request['Error_Message__c']), /"Send Payment"/);
    });

    it('an opportunity that the integration user cannot see', async () => {
        const request = await refusal({ ...salesData(), Opportunity: [] });
        assert.equal(request['Error_Code__c'], 'REQUEST.INVALID');
        assert.match(String(request['Error_Message__c']), new RegExp(OPPORTUNITY_ID));
    });

    it('a mapping whose path is not one, without putting it into a query', async () => {
        const tables = salesData();
        const [mapping] = tables['Intacct_Field_Mapping__c'] ?? [];
        Object.assign(mapping ?? {}, { Salesforce_Field__c: "Name FROM User WHERE Name = 'x" });
        const request = await refusal(tables);
        assert.equal(request['Error_Code__c'], 'SALESFORCE.REFUSED');
        assert.match(String(request['Error_Message__c']), /not a field path/);
    });
});

describe('the comparison with the preview', () => {
    let bench: Bench;
    afterEach(() => bench.close());

    it('lets an unchanged document pass, leaving out what the rep could not see', async () => {
        bench = await openBench();
        await bench.run();
        const [sent] = bench.intacct.documents;
        const payload = JSON.parse(
            bench.intacct.calls.find(({ method, path }) => method === 'POST' && path.includes('::'))
                ?.text ?? ''
        );
        delete payload.referenceNumber;
        await bench.close();
        assert.ok(sent);

        const hidden = ['lines[].unitPrice', 'txnDate'];
        const Preview_Hash__c = previewHash(payload, hidden);
        bench = await openBench(
            salesData({ request: { Preview_Hash__c, Preview_Hidden__c: hidden.join('\r\n') } })
        );
        assert.equal((await bench.run()).json().status, 'Succeeded');
    });

    it('hashes what the engine maps, so that the browser comes to the same', () => {
        const empty = { id: '1', objectApiName: 'Opportunity', name: 'A', values: {} };
        const mapped = mapDocument([], { header: empty, lines: [] });
        assert.match(previewHash(toPayload(mapped), []), /^[0-9a-f]{64}$/);
    });
});
