import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsforce from 'jsforce';
import { testServer } from './testServer.ts';

const errorOf = async (work: Promise<unknown>): Promise<{ errorCode?: string; message: string }> =>
    work.then(
        () => ({ message: 'nothing was refused' }),
        (error: Error & { errorCode?: string }) => error
    );

describe('jsforce', () => {
    const test = testServer();

    it('signs in with a password, by OAuth and by SOAP', async () => {
        const oauth = await test.connect('rep@local.test');
        const soap = new jsforce.Connection({ loginUrl: test.server.url, version: '66.0' });
        await soap.login('rep@local.test', 'local');
        assert.equal(oauth.userInfo?.organizationId, '00D000000000001EAA');
        assert.equal(soap.userInfo?.id, oauth.userInfo?.id);
        assert.equal((await oauth.identity()).username, 'rep@local.test');
    });

    it('signs in as the integration user with client credentials', async () => {
        const oauth2 = { loginUrl: test.server.url, clientId: 'local', clientSecret: 'local' };
        const connection = new jsforce.Connection({ oauth2, version: '66.0' });
        await connection.authorize({ grant_type: 'client_credentials' });
        assert.equal((await connection.identity()).username, 'proxy@local.test');
    });

    it('creates, reads, updates, upserts and deletes', async () => {
        const shipments = (await test.connect('admin@local.test')).sobject('Shipment__c');
        const created = await shipments.create({
            Key__c: 'J1',
            Sent_At__c: '2027-01-31T10:00:00Z'
        });
        assert.equal(created.success, true);
        const id = created.id ?? '';
        const read = await shipments.retrieve(id);
        assert.equal(read['Sent_At__c'], '2027-01-31T10:00:00.000+0000');
        await shipments.update({ Id: id, Note__c: 'n' });
        const upserted = await shipments.upsert({ Key__c: 'J1', Note__c: 'm' }, 'Key__c');
        assert.deepEqual([upserted.id, (await shipments.retrieve(id))['Note__c']], [id, 'm']);
        await shipments.destroy(id);
        assert.equal((await errorOf(shipments.retrieve(id))).errorCode, 'NOT_FOUND');
    });

    it('creates many at once and hears which are refused', async () => {
        const shipments = (await test.connect('admin@local.test')).sobject('Shipment__c');
        const [good, bad] = await shipments.create([{ Key__c: 'M1' }, { Status__c: 'Eaten' }]);
        assert.equal(good?.success, true);
        assert.equal(
            bad?.errors[0]?.errorCode ?? bad?.errors[0]?.['statusCode' as 'errorCode'],
            'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'
        );
    });

    it('reads long results page by page', async () => {
        const connection = await test.connect('admin@local.test');
        const { org } = test.server;
        const system = { user: org.users.defaultWorkflowUser(), mode: 'system' } as const;
        org.records.createAll(
            'Account',
            Array.from({ length: 4500 }, (_none, n) => ({ Name: `Page ${n}` })),
            system
        );
        const first = await connection.query("SELECT Id FROM Account WHERE Name LIKE 'Page %'");
        assert.deepEqual([first.totalSize, first.done, first.records.length], [4500, false, 2000]);
        const second = await connection.queryMore(first.nextRecordsUrl ?? '');
        const third = await connection.queryMore(second.nextRecordsUrl ?? '');
        assert.deepEqual(
            [second.records.length, third.records.length, third.done],
            [2000, 500, true]
        );
    });

    it('describes the org and its objects as the user sees them', async () => {
        const connection = await test.connect('rep@local.test');
        const { sobjects } = await connection.describeGlobal();
        assert.ok(sobjects.some(({ name }) => name === 'Shipment__c'));
        const { fields, childRelationships, keyPrefix } = await connection.describe('Shipment__c');
        assert.equal(keyPrefix, 'a01');
        assert.equal(fields.find(({ name }) => name === 'Status__c')?.picklistValues?.length, 3);
        assert.equal(fields.find(({ name }) => name === 'Note__c')?.updateable, false);
        assert.equal(
            fields.some(({ name }) => name === 'Secret__c'),
            false
        );
        assert.ok(
            childRelationships.some(({ relationshipName }) => relationshipName === 'Parcels__r')
        );
    });

    it('reads limits, and knows its own API usage', async () => {
        const connection = await test.connect('admin@local.test');
        const limits = await connection.limits();
        assert.equal(limits['DailyApiRequests']?.Max, 100_000);
        assert.equal(connection.limitInfo.apiUsage?.limit, 100_000);
    });
});
