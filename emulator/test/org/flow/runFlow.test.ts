import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startFakeService } from './fakeService.ts';
import type { FakeService } from './fakeService.ts';
import { startTestOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

describe('a flow run for somebody who waits', () => {
    let service: FakeService;
    let test: TestOrg;
    before(async () => {
        service = await startFakeService();
        test = await startTestOrg({ calloutUrl: service.url });
    });
    after(async () => {
        await test.close();
        await service.close();
    });

    const run = async (
        name: string,
        inputs: Record<string, unknown> = {},
        context = test.admin
    ) => {
        const outcome = await test.automation.runFlow(name, inputs, context);
        const outputs = outcome.outputVariables.map(({ name: key, value }) => [key, value]);
        return { ...outcome, outputs: Object.fromEntries(outputs) as Record<string, unknown> };
    };

    /** Which of these names there are, once for every record. */
    const shipments = (...names: string[]): unknown[] => {
        const list = names.map((name) => `'${name}'`).join(', ');
        const soql = `SELECT Name FROM Shipment__c WHERE Name IN (${list}) ORDER BY Name`;
        return test.query(soql).map((row) => row['Name']);
    };

    it('gets, loops, sorts, filters, transforms, creates, upserts and deletes', async () => {
        for (const [name, weight] of [
            ['b', 2],
            ['a', 600],
            ['c', 4]
        ] as const)
            test.org.records.create('Shipment__c', { Name: name, Weight__c: weight }, test.admin);
        test.org.records.create('Shipment__c', { Name: 'kept', Tracking_Key__c: 'K1' }, test.admin);
        test.org.clock.set(new Date('2027-03-01T20:00:00Z'));
        const { status, outputs } = await run('Shipment_SFL_Toolbox', {
            statuses: ['New', 'Ready'],
            keyed: [
                { Name: 'renamed', Tracking_Key__c: 'K1' },
                { Name: 'new', Tracking_Key__c: 'K2' }
            ]
        });
        assert.equal(status, 'FINISHED_SCREEN');
        assert.deepEqual(outputs['names'], ['a', 'c', 'b']);
        assert.equal(outputs['total'], 606);
        assert.equal(outputs['sortedFirst'], 2);
        assert.equal(outputs['lightCount'], 1);
        assert.match(String(outputs['summary']), /^3 open, 606 kg, due 2027-03-01$/);
        assert.equal(
            test.query('SELECT Id FROM Parcel__c').length,
            2,
            'a and its parcel are deleted'
        );
        assert.deepEqual(shipments('a', 'b', 'c', 'kept', 'new', 'renamed'), [
            'b',
            'c',
            'new',
            'renamed'
        ]);
    });

    it('adds up and counts a collection', async () => {
        for (const Weight__c of [0.1, 0.2, null])
            test.org.records.create('Shipment__c', { Note__c: 'sum', Weight__c }, test.admin);
        const { outputs } = await run('Shipment_SFL_Totals', { note: 'sum' });
        assert.deepEqual([outputs['weight'], outputs['number']], [0.3, 3]);
    });

    it('fills a text template from a record and its parent', async () => {
        const Account__c = test.org.records.create('Account', { Name: 'Acme' }, test.admin);
        const { outputs } = await run('Shipment_SFL_Label', {
            shipment: { Name: 'S-1', Account__c }
        });
        assert.equal(outputs['label'], 'Ship: S-1 to Acme');
    });

    it('calls out and reads a list of Apex-defined objects', async () => {
        service.answer = () => ({
            status: 200,
            body: [
                { name: 'slow', price: 1 },
                { name: 'fast', price: 2 }
            ]
        });
        const { outputs } = await run('Shipment_Rates', { weight: 2.5 });
        assert.equal(service.calls[0]?.url, '/v1/rates?weight=2.5');
        assert.deepEqual(outputs, { code: 200, fault: null, names: ['slow', 'fast'] });
    });

    it("uses the running user's access to the credential", async () => {
        const { outputs } = await run('Shipment_Rates', {}, test.rep);
        assert.match(String(outputs['fault']), /^We couldn't access the credential/);
    });

    it('rolls back on request and goes on in a new transaction', async () => {
        await run('Shipment_Undo', { shouldBreak: false });
        assert.deepEqual(shipments('undone', 'created again'), ['created again']);
    });

    it('ends in ERROR and undoes its work when a missing record is read', async () => {
        const outcome = await run('Shipment_Undo', { shouldBreak: true });
        assert.equal(outcome.status, 'ERROR');
        assert.equal(outcome.errorElement, 'Read_It');
        assert.match(
            outcome.errorMessage ?? '',
            /failed to access the value for Read_Missing.Note__c/
        );
        assert.deepEqual(shipments('created again'), ['created again'], 'that of the test before');
    });

    it('refuses a callout that has to stay in a transaction with changed data', async () => {
        const { outputs } = await run('Shipment_BookNow');
        assert.match(String(outputs['fault']), /^You have uncommitted work pending/);
    });

    it('refuses a flow that is not active', async () => {
        await assert.rejects(run('Shipment_Draft'), { errorCode: 'INVALID_FLOW' });
    });

    it('ends beyond a governor limit whatever fault paths there are, and undoes everything', async () => {
        const numbers = Array.from({ length: 151 }, (_, index) => index);
        const outcome = await run('Shipment_SFL_Spend', { numbers });
        assert.equal(outcome.status, 'ERROR');
        assert.match(outcome.errorMessage ?? '', /Too many DML statements: 151/);
        assert.deepEqual(shipments('spent'), []);
        const [failure] = test.automation.failedInterviews();
        assert.deepEqual([failure?.flow, failure?.path], ['Shipment_SFL_Spend', 'Run']);
    });
});
