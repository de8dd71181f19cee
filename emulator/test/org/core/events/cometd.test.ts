import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StreamingExtension } from 'jsforce/lib/api/streaming.js';
import { testServer } from '../rest/testServer.ts';
import { ESTATE } from '../testOrg.ts';

interface Heard {
    readonly payload: Record<string, unknown>;
    readonly event: { readonly replayId: number };
}

describe('streaming over CometD, by jsforce', () => {
    const test = testServer(ESTATE);

    /** Listens to a channel; `next` gives the messages one by one. */
    const listen = async (username: string, channel: string, replayFrom: number) => {
        const connection = await test.connect(username);
        const replay = new StreamingExtension.Replay(channel, replayFrom);
        const client = connection.streaming.createClient([replay]);
        const heard: Heard[] = [];
        const waiting: ((message: Heard) => void)[] = [];
        const subscription = client.subscribe(channel, (message: Heard) => {
            const resolve = waiting.shift();
            if (resolve) resolve(message);
            else heard.push(message);
        });
        const stop = (): void => (client as unknown as { disconnect(): void }).disconnect();
        try {
            await subscription;
        } catch (error) {
            stop();
            throw error;
        }
        return {
            next: async (): Promise<Heard> =>
                heard.shift() ?? new Promise((resolve) => waiting.push(resolve)),
            stop
        };
    };

    it('brings platform events that are published by a create, new ones and kept ones', async () => {
        const connection = await test.connect('admin@local.test');
        const ear = await listen('admin@local.test', '/event/Ping__e', -1);
        const published = await test.call('POST', '/sobjects/Ping__e', { Text__c: 'one' });
        const answer = await published.json();
        assert.equal(published.status, 201);
        assert.equal(answer.errors[0].statusCode, 'OPERATION_ENQUEUED');
        const first = await ear.next();
        assert.equal(first.payload['Text__c'], 'one');
        await connection.sobject('Ping__e').create({ Text__c: 'two' });
        assert.equal((await ear.next()).payload['Text__c'], 'two');
        ear.stop();
        const late = await listen('admin@local.test', '/event/Ping__e', first.event.replayId);
        assert.equal((await late.next()).payload['Text__c'], 'two');
        late.stop();
    });

    it('brings changes of selected objects, with what changed', async () => {
        const houses = (await test.connect('admin@local.test')).sobject('House__c');
        const ear = await listen('admin@local.test', '/data/House__ChangeEvent', -1);
        const { id = '' } = await houses.create({ Name: 'H', Price__c: 5 });
        const created = (await ear.next()).payload;
        assert.equal(created['Price__c'], 5);
        await houses.update({ Id: id, Price__c: 6 });
        const { ChangeEventHeader: header, ...changed } = (await ear.next()).payload as {
            ChangeEventHeader: { changeType: string; recordIds: string[]; changedFields: string[] };
            Price__c: number;
        };
        assert.deepEqual([header.changeType, header.recordIds], ['UPDATE', [id]]);
        assert.ok(header.changedFields.includes('Price__c'));
        assert.equal(changed.Price__c, 6);
        ear.stop();
    });

    it('refuses a channel that does not exist or whose object the user may not read', async () => {
        await assert.rejects(listen('admin@local.test', '/event/Nothing__e', -1), /400::/);
        await assert.rejects(listen('rep@local.test', '/event/Ping__e', -1), /403::/);
    });

    it('starts flows that wait for the event', async () => {
        const connection = await test.connect('admin@local.test');
        await connection.sobject('Ping__e').create({ Text__c: 'Tower' });
        await test.server.automation.drain();
        const { totalSize } = await connection.query(
            "SELECT Id FROM House__c WHERE Name = 'Tower'"
        );
        assert.equal(totalSize, 1);
    });

    it('keeps events out of queries', async () => {
        const connection = await test.connect('admin@local.test');
        await assert.rejects(
            async () => connection.query('SELECT Id FROM Ping__e'),
            /does not support query/
        );
    });
});
