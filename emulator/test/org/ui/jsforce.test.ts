import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import jsforce from 'jsforce';
import type { Connection } from 'jsforce';
import { startOrgServer, type OrgServer } from '../../../src/org/server.ts';

const UI_API = '/services/data/v66.0/ui-api';

/** The part of a Record that these tests look at. */
interface UiRecord {
    readonly id: string;
    readonly fields: Readonly<Record<string, { readonly displayValue: string | null }>>;
}

describe('UI API and GraphQL through jsforce', () => {
    let server: OrgServer;
    let connection: Connection;

    before(async () => {
        const project = path.join(import.meta.dirname, 'fixture');
        server = await startOrgServer({ project, port: 0, page: false });
        connection = new jsforce.Connection({ loginUrl: server.url, version: '66.0' });
        await connection.login('admin@local.test', 'local');
    });
    after(() => server.close());

    const create = (fields: object): Promise<UiRecord> =>
        connection.request<UiRecord>({
            method: 'POST',
            url: `${UI_API}/records`,
            body: JSON.stringify({ apiName: 'Invoice__c', fields }),
            headers: { 'content-type': 'application/json' }
        });

    it('creates and reads a record', async () => {
        const { id } = await create({ Name: 'J-1', Amount__c: 12.5 });
        const record = await connection.request<UiRecord>(
            `${UI_API}/records/${id}?fields=Invoice__c.Amount__c`
        );
        assert.equal(record.fields.Amount__c?.displayValue, '$12.50');
    });

    it('reports refusals of reads in the platform form', async () => {
        await assert.rejects(
            connection.request(`${UI_API}/object-info/Nothing__c`),
            ({ errorCode }: { errorCode?: string }) => errorCode === 'INVALID_TYPE'
        );
    });

    it('queries by GraphQL', async () => {
        await create({ Name: 'J-2' });
        const { data } = await connection.request<{
            data: { uiapi: { query: { Invoice__c: { totalCount: number } } } };
        }>({
            method: 'POST',
            url: '/services/data/v66.0/graphql',
            body: JSON.stringify({
                query: 'query q($name: String) { uiapi { query { Invoice__c(where: { Name: { eq: $name } }) { totalCount } } } }',
                variables: { name: 'J-2' }
            }),
            headers: { 'content-type': 'application/json' }
        });
        assert.equal(data.uiapi.query.Invoice__c.totalCount, 1);
    });
});
