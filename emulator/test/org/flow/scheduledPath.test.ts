import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startTestOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

describe('scheduled paths', () => {
    let test: TestOrg;
    before(async () => {
        test = await startTestOrg();
    });
    beforeEach(() => test.org.clock.set(new Date('2027-03-01T08:00:00Z')));
    after(() => test.close());

    const create = (values: Record<string, string>): string =>
        test.org.records.create('Shipment__c', { Name: 'S', ...values }, test.rep);
    const update = (id: string, values: Record<string, string | null>): void =>
        test.org.records.update('Shipment__c', id, values, test.rep);
    const read = (id: string) => test.org.records.read('Shipment__c', id, test.admin) ?? {};
    const planned = (id: string): string[] =>
        test.automation.jobs().flatMap((job) => (job.recordId === id ? job.path : []));
    const moveTo = async (time: string): Promise<void> => {
        test.org.clock.set(new Date(time));
        await test.automation.drain();
    };

    it('run at the offset from the date field', async () => {
        const id = create({ Due_At__c: '2027-03-01T09:00:00.000Z' });
        await moveTo('2027-03-01T09:59:59Z');
        assert.equal(read(id)['Status__c'], 'New');
        await moveTo('2027-03-01T10:00:01Z');
        assert.equal(read(id)['Status__c'], 'Lost');
    });

    it('are planned anew when the date changes', async () => {
        const id = create({ Due_At__c: '2027-03-01T09:00:00.000Z' });
        update(id, { Due_At__c: '2027-03-01T12:00:00.000Z' });
        await moveTo('2027-03-01T11:00:00Z');
        assert.equal(read(id)['Status__c'], 'New');
        await moveTo('2027-03-01T13:00:01Z');
        assert.equal(read(id)['Status__c'], 'Lost');
    });

    it('are cancelled when the record no longer meets the conditions or the date is emptied', () => {
        const id = create({ Due_At__c: '2027-03-01T09:00:00.000Z' });
        assert.deepEqual(planned(id), ['An_Hour_Late', 'Two_Days_Old']);
        update(id, { Due_At__c: null });
        assert.deepEqual(planned(id), ['Two_Days_Old']);
        update(id, { Status__c: 'Refused' });
        assert.deepEqual(planned(id), []);
    });

    it('count a date from midnight of the org and an event from the save', async () => {
        const id = create({ Due_On__c: '2027-03-02' });
        await moveTo('2027-03-02T12:00:00Z');
        assert.equal(read(id)['Note__c'], 'due today');
        await moveTo('2027-03-03T08:00:01Z');
        assert.equal(read(id)['Note__c'], 'two days old');
    });

    it('run at once for a moment that has passed, and only once', async () => {
        const id = create({ Due_At__c: '2027-03-01T01:00:00.000Z' });
        await test.automation.drain();
        assert.equal(read(id)['Status__c'], 'Lost');
        update(id, { Status__c: 'New' });
        await test.automation.drain();
        assert.equal(read(id)['Status__c'], 'Lost', 'the record came to meet the conditions again');
        assert.deepEqual(planned(id), []);
    });

    it('survive the end of the process', async () => {
        const id = create({ Due_At__c: '2027-03-01T09:00:00.000Z' });
        await test.restart();
        await moveTo('2027-03-01T10:00:01Z');
        assert.equal(read(id)['Status__c'], 'Lost');
    });
});

describe('schedule-triggered flows', () => {
    let test: TestOrg;
    before(async () => {
        test = await startTestOrg();
    });
    after(() => test.close());

    it('are listed with their next start', () => {
        const [job] = test.automation.scheduledJobs();
        assert.equal(job?.flow, 'Shipment_SCH_Sweep');
        assert.equal(job.frequency, 'Daily');
        assert.equal(job.runAs, 'admin@local.test');
        assert.ok(Date.parse(job.nextRunAt ?? '') > test.org.clock.now().getTime());
    });

    it('run for every record that meets their conditions, day after day', async () => {
        const create = (name: string): string =>
            test.org.records.create('Shipment__c', { Name: name, Status__c: 'Refused' }, test.rep);
        const statusOf = (id: string) =>
            test.org.records.read('Shipment__c', id, test.admin)?.['Status__c'];
        const first = create('first');
        test.org.clock.advance(86_400);
        await test.automation.drain();
        assert.equal(statusOf(first), 'New');
        const second = create('second');
        test.org.clock.advance(86_400);
        await test.automation.drain();
        assert.equal(statusOf(second), 'New');
        assert.equal(test.automation.scheduledJobs().length, 1);
    });
});
