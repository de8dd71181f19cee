import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startOrg, type TestOrg } from '../testOrg.ts';

const CHANNELS = 'channels=/data/Invoice__ChangeEvent,/data/AccountChangeEvent';

let test: TestOrg;

before(() => {
    test = startOrg();
});
after(() => test.close());

describe('GET /_local/events', () => {
    it('answers as soon as a selected object changes, and with nothing else', async () => {
        const { latest } = (await test.local('/_local/events')).body;
        const waiting = test.local(`/_local/events?${CHANNELS}&after=${latest}`);
        test.org.records.create('Account', { Name: 'Not selected' }, test.system);
        const id = test.org.records.create('Invoice__c', { Name: 'INV-1' }, test.system);
        const first = (await waiting).body;
        const { messages } = first.messages.length
            ? first
            : (await test.local(`/_local/events?${CHANNELS}&after=${latest}`)).body;
        assert.equal(messages.length, 1);
        const [{ channel, data }] = messages;
        assert.equal(channel, '/data/Invoice__ChangeEvent');
        assert.deepEqual(data.payload.ChangeEventHeader.recordIds, [id]);
        assert.equal(data.payload.ChangeEventHeader.changeType, 'CREATE');
    });

    it('needs a session', async () => {
        assert.equal((await test.anonymous('/_local/events')).status, 401);
    });
});
