import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { testServer } from './testServer.ts';

describe('Bulk API 2.0 ingest', () => {
    const test = testServer();

    /** Loads CSV as a client does by hand and waits for the end of the job. */
    const load = async (
        job: object,
        csv: string
    ): Promise<{ id: string; state: string; [name: string]: unknown }> => {
        const created = (await (await test.call('POST', '/jobs/ingest', job)).json()) as {
            id: string;
        };
        const { token } = test.server.org.sessions.open(
            test.server.org.users.defaultWorkflowUser(),
            'api'
        );
        const url = `/services/data/v66.0/jobs/ingest/${created.id}`;
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' };
        assert.equal(
            (await test.fetch(`${url}/batches`, { method: 'PUT', headers, body: csv })).status,
            201
        );
        await test.call('PATCH', `/jobs/ingest/${created.id}`, { state: 'UploadComplete' });
        for (;;) {
            const info = (await (await test.call('GET', `/jobs/ingest/${created.id}`)).json()) as {
                id: string;
                state: string;
            };
            if (!['UploadComplete', 'InProgress'].includes(info.state)) return info;
            await delay(20);
        }
    };
    const report = async (id: string, name: string): Promise<string[]> =>
        (await (await test.call('GET', `/jobs/ingest/${id}/${name}`)).text()).trim().split('\n');

    it('is driven by jsforce, and tells for each row what became of it', async () => {
        const connection = await test.connect('admin@local.test');
        connection.bulk2.pollInterval = 20;
        const results = await connection.bulk2.loadAndWaitForResults({
            object: 'Shipment__c',
            operation: 'upsert',
            externalIdFieldName: 'Key__c',
            input: [
                { Key__c: 'B1', Status__c: 'Planned' },
                { Key__c: 'B2', Status__c: 'Eaten' }
            ]
        });
        assert.equal(results.successfulResults[0]?.['sf__Created'], 'true');
        assert.equal(
            results.failedResults[0]?.['sf__Error'],
            'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST:Status: bad value for restricted picklist field: Eaten:Status__c --'
        );
    });

    it('finds parents by external id, leaves empty values alone and empties #N/A', async () => {
        await load(
            { object: 'Shipment__c', operation: 'insert' },
            'Key__c,Route__c,Claim__c\nP1,R1,C\n'
        );
        const job = await load(
            { object: 'Shipment__c', operation: 'upsert', externalIdFieldName: 'Key__c' },
            'Key__c,Route__c,Claim__c\nP1,,#N/A\n'
        );
        assert.equal(job['numberRecordsProcessed'], 1);
        await load(
            { object: 'Parcel__c', operation: 'insert' },
            'Shipment__r.Key__c,Weight__c\nP1,2.5\n'
        );
        const { org } = test.server;
        const context = { user: org.users.defaultWorkflowUser(), mode: 'system' } as const;
        const [row] = org.query(
            "SELECT Route__c, Claim__c, Weight__c FROM Shipment__c WHERE Key__c = 'P1'",
            context
        ).records;
        assert.deepEqual(
            [row?.['Route__c'], row?.['Claim__c'], row?.['Weight__c']],
            ['R1', null, 2.5]
        );
    });

    it('fails a job whose header names no field', async () => {
        const job = await load({ object: 'Shipment__c', operation: 'insert' }, 'Colour__c\nred\n');
        assert.deepEqual(
            [job.state, job['errorMessage']],
            ['Failed', 'InvalidBatch : Field name not found : Colour__c']
        );
    });

    it('refuses to delete for good without the permission that nobody has by itself', async () => {
        const job = { object: 'Account', operation: 'hardDelete', contentType: 'CSV' };
        const refused = await test.call('POST', '/jobs/ingest', job);
        assert.equal(refused.status, 400);
        assert.equal((await refused.json())[0].errorCode, 'FEATURENOTENABLED');
    });

    it('hands back the rows of an aborted job as unprocessed', async () => {
        const created = (await (
            await test.call('POST', '/jobs/ingest', { object: 'Shipment__c', operation: 'insert' })
        ).json()) as { id: string };
        const aborted = await test.call('PATCH', `/jobs/ingest/${created.id}`, {
            state: 'Aborted'
        });
        assert.equal(((await aborted.json()) as { state: string }).state, 'Aborted');
        const again = await test.call('PATCH', `/jobs/ingest/${created.id}`, {
            state: 'UploadComplete'
        });
        assert.equal(again.status, 400);
    });

    it('loads thousands of rows with CRLF and semicolons', async () => {
        const rows = Array.from({ length: 5000 }, (_none, n) => `K${n};Planned`).join('\r\n');
        const format = { lineEnding: 'CRLF', columnDelimiter: 'SEMICOLON' };
        const job = await load(
            { object: 'Shipment__c', operation: 'insert', ...format },
            `Key__c;Status__c\r\n${rows}\r\n`
        );
        assert.deepEqual(
            [job.state, job['numberRecordsProcessed'], job['numberRecordsFailed']],
            ['JobComplete', 5000, 0]
        );
        assert.equal((await report(job.id, 'successfulResults')).length, 5001);
    });
});

describe('Bulk API 2.0 query', () => {
    const test = testServer();

    it('is driven by jsforce', async () => {
        const { org } = test.server;
        const system = { user: org.users.defaultWorkflowUser(), mode: 'system' } as const;
        org.records.createAll('Account', [{ Name: 'One' }, { Name: 'Two' }], system);
        const connection = await test.connect('admin@local.test');
        connection.bulk2.pollInterval = 20;
        const stream = await connection.bulk2.query(
            'SELECT Name, Owner.Username FROM Account ORDER BY Name'
        );
        assert.deepEqual(await stream.toArray(), [
            { Name: 'One', 'Owner.Username': 'admin@local.test' },
            { Name: 'Two', 'Owner.Username': 'admin@local.test' }
        ]);
    });

    it('has the columns of the query, whatever the rows hold', async () => {
        const connection = await test.connect('admin@local.test');
        await connection.sobject('Contact').create({ LastName: 'Alone' });
        const columns = async (soql: string): Promise<string> => {
            const asked = { operation: 'query', query: soql };
            const { id } = await (await test.call('POST', '/jobs/query', asked)).json();
            for (;;) {
                const { state } = await (await test.call('GET', `/jobs/query/${id}`)).json();
                if (state === 'JobComplete') break;
                await delay(10);
            }
            const csv = await (await test.call('GET', `/jobs/query/${id}/results`)).text();
            return csv.split('\n')[0] ?? '';
        };
        const soql = "SELECT lastname, account.name FROM Contact WHERE LastName = 'Alone'";
        assert.equal(await columns(soql), '"LastName","Account.Name"');
        assert.equal(await columns(soql.replace('Alone', 'Nobody')), '"LastName","Account.Name"');
    });

    it('refuses a query that cannot run', async () => {
        const response = await test.call('POST', '/jobs/query', {
            operation: 'query',
            query: 'SELECT Foo FROM Account'
        });
        assert.equal(response.status, 400);
    });
});
