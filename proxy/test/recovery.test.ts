import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openBench, type Bench } from './support/bench.ts';
import type { Fault } from './support/fakeServer.ts';
import type { Row } from './support/fakeSoql.ts';
import { REQUEST_ID } from './support/salesData.ts';
import { CREATE, READ, step } from './support/steps.ts';

const SIX_MINUTES_MS = 6 * 60_000;
const DOWN: Fault = { status: 503, body: '<html>Maintenance</html>' };

describe('one document and one mirror', () => {
    let bench: Bench;
    beforeEach(async () => {
        bench = await openBench();
    });
    afterEach(() => bench.close());

    function fail(
        times: number,
        where: 'salesforce' | 'intacct',
        what: string,
        fault: Fault
    ): void {
        for (let time = 0; time < times; time++) {
            bench[where].failNext(where === 'salesforce' ? step(what) : what, fault);
        }
    }

    /** As if the process had died: its heartbeat is old, and somebody delivers the row again. */
    async function redeliver(status = 'Running') {
        const Heartbeat_At__c = new Date(Date.now() - SIX_MINUTES_MS).toISOString();
        Object.assign(bench.request(), { Status__c: status, Heartbeat_At__c });
        return (await bench.run()).json();
    }

    /** The number under which documents are found is then that of the opportunity. */
    function mapReference(): void {
        const [mapping] = bench.rows('Intacct_Field_Mapping__c');
        const reference = {
            Id: 'ref',
            Intacct_Field__c: 'referenceNumber',
            Salesforce_Field__c: 'Name'
        };
        bench.rows('Intacct_Field_Mapping__c').push({ ...mapping, ...reference });
    }

    function assertOnce(): void {
        assert.equal(bench.intacct.documents.length, 1);
        assert.equal(bench.rows('Intacct_Sales_Order__c').length, 1);
        assert.equal(bench.rows('Intacct_Sales_Order_Line__c').length, 2);
        assert.equal(bench.request()['Status__c'], 'Succeeded');
        assert.equal(bench.request()['Document_Id__c'], 'Sales Order-SO-0001');
    }

    it('although the answer to the claim is lost', async () => {
        fail(1, 'salesforce', 'claim', { drop: 'after' });
        assert.equal((await bench.run()).json().status, 'Succeeded');
        assertOnce();
    });

    it('although the answer to the create is lost', async () => {
        fail(1, 'intacct', CREATE, { drop: 'after' });
        assert.equal((await bench.run()).json().status, 'Succeeded');
        assertOnce();
    });

    it('although the answer to the last write is lost', async () => {
        fail(1, 'salesforce', 'header', { drop: 'after' });
        assert.equal((await bench.run()).json().status, 'Succeeded');
        assertOnce();
    });

    it('although the process dies after the create', async () => {
        fail(3, 'intacct', READ, { status: 500, body: {} });
        fail(3, 'salesforce', 'closing', { drop: 'before' });
        assert.equal((await bench.run()).statusCode, 503);
        assert.equal(bench.request()['Status__c'], 'Running');

        assert.equal((await redeliver()).status, 'Succeeded');
        assertOnce();
    });

    it('although the process dies before the last write, and the opportunity changes meanwhile', async () => {
        fail(6, 'salesforce', 'closing', { drop: 'before' });
        await bench.run();
        Object.assign(bench.rows('OpportunityLineItem')[0] ?? {}, { Quantity: 5 });

        assert.equal((await redeliver()).status, 'Succeeded');
        assertOnce();
    });

    it('although the customer changes after the create', async () => {
        fail(3, 'intacct', READ, DOWN);
        await bench.run();
        const account = bench.rows('Opportunity')[0]?.['Account'] as Row;
        account['Intacct_Customer_Id__c'] = 'OTHER';

        assert.equal((await redeliver('Queued')).status, 'Succeeded');
        assertOnce();
    });

    for (const [trouble, changed, hash] of [
        ['another one', 'OTHER', undefined],
        ['one that the preview did not show', 'OTHER', 'f'.repeat(64)],
        ['none', null, undefined]
    ] as const) {
        it(`although a mapping writes the reference and the customer becomes ${trouble}: the document is named, and found once it has its customer again`, async () => {
            mapReference();
            fail(3, 'intacct', READ, DOWN);
            await bench.run();
            const key = bench.request()['One_To_One_Key__c'];
            const account = bench.rows('Opportunity')[0]?.['Account'] as Row;
            const customer = account['Intacct_Customer_Id__c'];
            account['Intacct_Customer_Id__c'] = changed;
            if (hash !== undefined) bench.request()['Preview_Hash__c'] = hash;

            const refused = await redeliver('Queued');
            assert.deepEqual([refused.status, refused.code], ['Failed', 'INTACCT.REFUSED']);
            assert.match(
                String(bench.request()['Error_Message__c']),
                new RegExp(
                    `Sales Order-SO-0001 .*${String(customer)} instead of ${changed ?? 'none'}`
                )
            );
            assert.equal(bench.request()['One_To_One_Key__c'], key, 'no other request makes one');

            account['Intacct_Customer_Id__c'] = customer;
            assert.equal((await redeliver('Queued')).status, 'Succeeded');
            assertOnce();
        });
    }

    it('although several documents fit at first: no further one is made when the surplus has gone', async () => {
        fail(3, 'intacct', READ, DOWN);
        await bench.run();
        const [ours] = bench.intacct.documents;
        bench.intacct.documents.push({ ...ours!, key: '102' });
        bench.rows('OpportunityLineItem')[0]!['Quantity'] = 5;

        const refused = await redeliver('Queued');
        assert.deepEqual([refused.status, refused.code], ['Failed', 'INTACCT.REFUSED']);
        bench.intacct.documents.pop();
        assert.equal((await redeliver('Queued')).status, 'Succeeded');
        assertOnce();
    });

    it('taking no document of another customer for its own, when a mapping writes the reference', async () => {
        mapReference();
        fail(3, 'intacct', READ, DOWN);
        await bench.run();
        const [ours] = bench.intacct.documents;
        bench.intacct.documents.unshift({ ...ours!, key: '1', customer: { id: 'OTHER' } });
        bench.request()['Preview_Hash__c'] = 'f'.repeat(64);

        assert.equal((await redeliver('Queued')).status, 'Succeeded');
        assert.equal(bench.rows('Intacct_Sales_Order__c')[0]?.['Intacct_Key__c'], '101');
    });

    it('although the preview no longer fits when the request is delivered again', async () => {
        fail(3, 'intacct', READ, DOWN);
        await bench.run();
        bench.request()['Preview_Hash__c'] = 'f'.repeat(64);

        assert.equal((await redeliver('Queued')).status, 'Succeeded');
        assertOnce();
        assert.ok(bench.intacct.apiCalls().includes('POST /services/core/query'));
    });

    it('when two deliveries arrive together: one runs, the other is skipped', async () => {
        const results = await Promise.all([bench.run(), bench.run()]);
        const statuses = results.map((reply) => reply.json().status).sort();
        assert.deepEqual(statuses, ['Skipped', 'Succeeded']);
        assertOnce();
    });

    it('when a delivery arrives after the end: it is skipped and changes nothing', async () => {
        await bench.run();
        const before = structuredClone(bench.request());
        const result = (await bench.run()).json();
        assert.equal(result.status, 'Skipped');
        assert.deepEqual(bench.request(), before);
        assertOnce();
    });

    it('a run that lost the request to another does not write', async () => {
        const meanwhile = () => void (bench.request()['Claim__c'] = 'another run');
        bench.intacct.failNext(CREATE, { meanwhile });
        assert.equal((await bench.run()).json().status, 'Skipped');
        assert.equal(bench.rows('Intacct_Sales_Order__c').length, 0);
    });

    it('although Salesforce refuses the mirror: the document is named and found again', async () => {
        const refusal = {
            errorCode: 'STRING_TOO_LONG',
            message: 'Name: too long',
            fields: ['Name']
        };
        const halted = { errorCode: 'PROCESSING_HALTED', message: 'rolled back' };
        bench.salesforce.failNext(step('closing'), {
            status: 200,
            body: {
                compositeResponse: [
                    { referenceId: 'closing', httpStatusCode: 400, body: [halted] },
                    { referenceId: 'header', httpStatusCode: 400, body: [refusal] }
                ]
            }
        });
        const result = (await bench.run()).json();
        assert.deepEqual([result.status, result.code], ['Failed', 'SALESFORCE.REFUSED']);
        assert.equal(
            bench.request()['Error_Message__c'],
            'Sales Order-SO-0001 was created in Intacct. Salesforce refused the integration user: Name: too long (Name)'
        );
        assert.equal(bench.request()['Document_Id__c'], 'Sales Order-SO-0001');
        assert.ok(
            bench.request()['One_To_One_Key__c'],
            'another request must not make a second one'
        );

        bench.request()['Status__c'] = 'Queued';
        assert.equal((await bench.run()).json().status, 'Succeeded');
        assertOnce();
    });

    it('sends every try under the same idempotency key', async () => {
        fail(2, 'intacct', CREATE, { drop: 'after' });
        await bench.run();
        const keys = bench.intacct.calls
            .filter(({ method, path }) => `${method} ${path}`.startsWith(CREATE))
            .map(({ headers }) => headers['idempotency-key']);
        assert.deepEqual(keys, [REQUEST_ID, REQUEST_ID, REQUEST_ID]);
    });

    it('writes lines over those an earlier, unfinished mirror left', async () => {
        fail(3, 'intacct', READ, DOWN);
        await bench.run();
        bench.salesforce.tables['Intacct_Sales_Order_Line__c'] = [
            { Id: 'a0Y1', Intacct_Key__c: '900', Document__r: { Intacct_Key__c: '101' } }
        ];
        assert.equal((await redeliver('Queued')).status, 'Succeeded');
        assertOnce();
    });
});
