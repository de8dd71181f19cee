import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startFakeService } from './fakeService.ts';
import type { FakeService } from './fakeService.ts';
import { startTestOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

/** Books every shipment under a tracking key of its own. */
const book: FakeService['answer'] = ({ url }) => ({
    status: 200,
    body: { trackingKey: `T-${url.slice(14, 32)}`, carrier: { name: 'Post' } }
});

describe('the asynchronous path', () => {
    let service: FakeService;
    let test: TestOrg;
    before(async () => {
        service = await startFakeService();
        test = await startTestOrg({ calloutUrl: service.url });
    });
    beforeEach(() => {
        service.calls.length = 0;
        service.answer = book;
    });
    after(async () => {
        await test.close();
        await service.close();
    });

    const create = (values: Record<string, string | number> = {}, user = test.admin): string =>
        test.org.records.create(
            'Shipment__c',
            { Name: 'S', Status__c: 'Ready', Weight__c: 2, ...values },
            user
        );
    const read = (id: string) => test.org.records.read('Shipment__c', id, test.admin) ?? {};

    it('runs after the commit and sends what the OpenAPI operation says', async () => {
        const id = create();
        assert.equal(service.calls.length, 0);
        await test.automation.drain();
        const [call] = service.calls;
        assert.equal(call?.url, `/v1/shipments/${id}/bookings?express=true`);
        assert.equal(call.headers['x-trace'], 'trace S');
        assert.equal(call.headers['authorization'], `Bearer token-${service.tokenForms.length}`);
        assert.deepEqual(call.body, { reference: 'S', weight: 2, type: 'parcel' });
        assert.equal(read(id)['Status__c'], 'Sent');
        assert.equal(read(id)['Tracking_Key__c'], `T-${id}`);
        assert.equal(read(id)['Note__c'], 'by Post');
    });

    it('starts by itself within moments', async () => {
        create();
        await test.until(() => service.calls.length === 1);
    });

    it('starts when a record comes to meet the conditions, not when it goes on meeting them', async () => {
        const id = create({ Status__c: 'New' });
        await test.automation.drain();
        assert.equal(service.calls.length, 0);
        service.answer = () => ({ status: 500 });
        test.org.records.update('Shipment__c', id, { Status__c: 'Ready' }, test.admin);
        test.org.records.update('Shipment__c', id, { Name: 'again' }, test.admin);
        await test.automation.drain();
        assert.equal(service.calls.length, 1);
    });

    it('starts nothing when the save is rolled back', async () => {
        assert.throws(() =>
            test.org.records.transaction(() => {
                create();
                throw new Error('undo');
            })
        );
        await test.automation.drain();
        assert.equal(service.calls.length, 0);
        assert.deepEqual(test.automation.jobs(), []);
    });

    it('hands out a declared response under its class, and anything else as defaultExc', async () => {
        service.answer = () => ({ status: 422, body: { message: 'too late' } });
        const refused = create();
        await test.automation.drain();
        assert.equal(read(refused)['Note__c'], 'too late');
        service.answer = () => ({ status: 503, text: 'busy' });
        const lost = create();
        await test.automation.drain();
        assert.equal(read(lost)['Note__c'], '503: busy');
    });

    it('faults when a declared response is not JSON', async () => {
        service.answer = () => ({ status: 200, text: '<html>' });
        const id = create();
        await test.automation.drain();
        assert.match(String(read(id)['Note__c']), /could not be parsed/);
    });

    it('faults when the connection ends without an answer', async () => {
        service.answer = () => 'drop';
        const id = create();
        await test.automation.drain();
        assert.match(String(read(id)['Note__c']), /^Unexpected end of file from server/);
    });

    it("faults in the platform's words when the running user has no access to the principal", async () => {
        const id = create({}, test.rep);
        await test.automation.drain();
        assert.match(
            String(read(id)['Note__c']),
            /^We couldn't access the credential\(s\)\..*"Carrier"/
        );
        assert.equal(service.calls.length, 0);
    });

    it('fetches one token for many calls, and a new one once when it is refused', async () => {
        const [form] = service.tokenForms;
        assert.deepEqual(Object.fromEntries(form ?? []), {
            grant_type: 'client_credentials',
            scope: 'book',
            client_id: 'clerk',
            client_secret: 's3cret'
        });
        assert.equal(service.tokenForms.length, 1, 'all calls so far used one token');
        service.revoked.add('token-1');
        const id = create();
        await test.automation.drain();
        assert.equal(service.tokenForms.length, 2);
        assert.equal(read(id)['Status__c'], 'Sent');
    });

    it('faults when the token provider refuses, without the secret in the words', async () => {
        service.revoked.add('token-2');
        service.tokenStatus = 401;
        const id = create();
        await test.automation.drain();
        service.tokenStatus = 200;
        assert.match(
            String(read(id)['Note__c']),
            /Unable to fetch the OAuth token.*invalid_client/
        );
        assert.doesNotMatch(String(read(id)['Note__c']), /s3cret/);
    });

    it('runs record by record, while a scheduled path has batches that share a transaction', async () => {
        service.answer = () => ({ status: 200, body: [] });
        const Due_At__c = new Date(test.org.clock.now().getTime() + 3_600_000).toISOString();
        const shipment = { Name: 'batch', Note__c: 'poll', Due_At__c };
        test.org.records.createAll('Shipment__c', [shipment, shipment, shipment], test.admin);
        test.org.clock.advance(3601);
        await test.automation.drain();
        const notes = test.query(
            `SELECT Note__c FROM Shipment__c WHERE Name = 'batch' ORDER BY Id`
        );
        assert.deepEqual(
            notes.map((row) => row['Note__c']),
            ['polled', 'You have uncommitted work pend', 'polled']
        );
    });

    it('rolls back to the last callout and is tried again after 15, 30, 60 and 120 minutes', async () => {
        const id = create({ Status__c: 'New', Weight__c: 1 }, test.rep);
        test.org.records.update(
            'Shipment__c',
            id,
            { Weight__c: null, Note__c: 'unhandled' },
            test.rep
        );
        await test.automation.drain();
        const parcels = `SELECT Id FROM Parcel__c WHERE Shipment__c = '${id}'`;
        assert.equal(test.query(parcels).length, 1, 'what was committed before the callout stays');
        const [failed] = test.automation.failedInterviews();
        assert.equal(failed?.element, 'Send_Without_Weight');
        for (const minutes of [15, 30, 60, 120]) {
            assert.equal(service.calls.length, 1 + test.automation.failedInterviews().length - 1);
            test.org.clock.advance(minutes * 60);
            await test.automation.drain();
        }
        assert.equal(test.automation.failedInterviews().length, 5);
        assert.deepEqual(
            test.automation.jobs().filter(({ flow }) => flow === 'Shipment_AfterSave_Unhandled'),
            []
        );
        assert.equal(test.automation.failedInterviews()[0]?.retryAt, null);
    });
});
