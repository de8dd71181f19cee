import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { RecordValues } from '../../../src/org/kernel/types.ts';
import { startFakeService } from './fakeService.ts';
import type { Answer, FakeService } from './fakeService.ts';
import { startTestOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const REQUEST = 'Intacct_Sync_Request__c';
const DONE: Answer = { status: 200, body: { ok: true, status: 'Succeeded' } };
const DOWN: Answer = {
    status: 503,
    body: { code: 'PROXY.UNEXPECTED', message: 'Restarting.', correlationId: 'c-9' }
};

describe("the package's own flows", () => {
    let proxy: FakeService;
    let test: TestOrg;
    before(async () => {
        proxy = await startFakeService();
        test = await startTestOrg({
            project: '.',
            calloutUrl: proxy.url,
            principal: { externalCredential: 'IntacctProxy', principal: 'Integration' }
        });
    });
    beforeEach(() => {
        proxy.calls.length = 0;
        proxy.answer = () => DONE;
    });
    after(async () => {
        await test.close();
        await proxy.close();
    });

    const create = (values: RecordValues = {}, context = test.rep): string =>
        test.org.records.create(REQUEST, { Operation__c: 'Create Document', ...values }, context);
    const update = (id: string, values: RecordValues): void =>
        test.org.records.update(REQUEST, id, values, test.admin);
    const read = (id: string): RecordValues => test.org.records.read(REQUEST, id, test.admin) ?? {};
    const callsFor = (id: string): number =>
        proxy.calls.filter(({ body }) => (body as { requestId?: string }).requestId === id).length;
    const minutesAhead = (moment: unknown): number =>
        Math.round((Date.parse(String(moment)) - test.org.clock.now().getTime()) / 60_000);
    const pass = async (minutes: number): Promise<void> => {
        test.org.clock.advance(minutes * 60);
        await test.automation.drain();
    };

    it("deliver a rep's request once", async () => {
        const id = create();
        await test.automation.drain();
        const [call, ...more] = proxy.calls;
        assert.equal(call?.url, '/v1/sync-requests/run');
        assert.deepEqual(call.body, {
            organizationId: test.org.organization.id.slice(0, 15),
            requestId: id
        });
        assert.deepEqual(more, []);
        assert.equal(
            read(id)['Status__c'],
            'Queued',
            'the proxy, not the flow, writes the outcome'
        );
        assert.deepEqual(test.automation.failedInterviews(), []);
    });

    it('deliver again when the request is queued again, not when another field changes', async () => {
        const id = create();
        await test.automation.drain();
        update(id, { Progress__c: 10 });
        await test.automation.drain();
        assert.equal(callsFor(id), 1);
        update(id, { Status__c: 'Cancelled' });
        update(id, { Status__c: 'Queued' });
        await test.automation.drain();
        assert.equal(callsFor(id), 2);
    });

    it('plan another attempt when the proxy is down, with its words', async () => {
        proxy.answer = () => DOWN;
        const id = create({ One_To_One_Key__c: 'one' });
        await test.automation.drain();
        const request = read(id);
        assert.equal(request['Status__c'], 'Waiting');
        assert.equal(request['Attempts__c'], 1);
        assert.equal(minutesAhead(request['Next_Attempt_At__c']), 2);
        assert.equal(request['Error_Code__c'], 'PROXY.UNEXPECTED');
        assert.equal(request['Error_Message__c'], 'Restarting.');
        assert.equal(request['Error_Detail__c'], 'HTTP 503, correlation id c-9');
        assert.equal(request['Error_Owner__c'], 'System');
        assert.equal(request['One_To_One_Key__c'], 'one');
    });

    it('try again when the time has come, and stop waiting once the proxy answers', async () => {
        proxy.answer = () => DOWN;
        const id = create();
        await test.automation.drain();
        proxy.answer = () => DONE;
        await pass(1);
        assert.equal(callsFor(id), 1);
        await pass(1.1);
        assert.equal(callsFor(id), 2);
        assert.equal(read(id)['Status__c'], 'Queued');
        assert.equal(read(id)['Next_Attempt_At__c'], null);
    });

    it('say that the proxy could not be reached when nothing answers', async () => {
        proxy.answer = () => 'drop';
        const id = create();
        await test.automation.drain();
        assert.equal(read(id)['Error_Code__c'], 'PROXY.UNREACHABLE');
        assert.equal(read(id)['Error_Message__c'], 'The Intacct proxy could not be reached.');
        assert.match(String(read(id)['Error_Detail__c']), /^Unexpected end of file from server/);
        assert.equal(read(id)['Status__c'], 'Waiting');
    });

    it('give up after the eighth attempt and free the one-to-one key', async () => {
        proxy.answer = () => DOWN;
        const id = create({ Attempts__c: 7, One_To_One_Key__c: 'two' }, test.admin);
        await test.automation.drain();
        const request = read(id);
        assert.equal(request['Status__c'], 'Failed');
        assert.equal(request['Attempts__c'], 8);
        assert.equal(request['One_To_One_Key__c'], null);
        assert.equal(request['Next_Attempt_At__c'], null);
        assert.ok(request['Completed_At__c']);
    });

    it('wait at most 128 minutes before the eighth attempt', async () => {
        proxy.answer = () => DOWN;
        const id = create({ Attempts__c: 6 }, test.admin);
        await test.automation.drain();
        assert.equal(minutesAhead(read(id)['Next_Attempt_At__c']), 128);
    });

    it('fail at once when the proxy refuses the call for good, naming who must act', async () => {
        proxy.answer = () => ({
            status: 403,
            body: { code: 'REQUEST.WRONG_ORG', message: 'This token belongs to another org.' }
        });
        const id = create({ One_To_One_Key__c: 'three' });
        await test.automation.drain();
        const request = read(id);
        assert.equal(request['Status__c'], 'Failed');
        assert.equal(request['Error_Code__c'], 'REQUEST.WRONG_ORG');
        assert.equal(request['Error_Owner__c'], 'Admin');
        assert.equal(request['Error_Detail__c'], 'HTTP 403');
        assert.equal(request['One_To_One_Key__c'], null);
    });

    it('wait when the proxy asks to be called less often', async () => {
        proxy.answer = () => ({
            status: 429,
            body: { code: 'INTACCT.RATE_LIMITED', message: 'Busy.' }
        });
        const id = create();
        await test.automation.drain();
        assert.equal(read(id)['Status__c'], 'Waiting');
        assert.equal(read(id)['Error_Code__c'], 'INTACCT.RATE_LIMITED');
    });

    it('wait when something else answers than the proxy', async () => {
        proxy.answer = () => ({ status: 302, text: 'moved' });
        const id = create();
        await test.automation.drain();
        assert.equal(read(id)['Status__c'], 'Waiting');
        assert.equal(read(id)['Error_Code__c'], 'PROXY.UNREACHABLE');
        assert.equal(read(id)['Error_Detail__c'], 'HTTP 302');
    });

    it('leave an outcome alone that was written before the answer got lost', async () => {
        let id = '';
        proxy.answer = () => {
            update(id, { Status__c: 'Succeeded' });
            return 'drop';
        };
        id = create();
        await test.automation.drain();
        assert.equal(read(id)['Status__c'], 'Succeeded');
        assert.equal(read(id)['Attempts__c'], 0);
    });

    it('leave a request alone that a living run holds, and queue it again when its heartbeat is silent', async () => {
        let id = '';
        proxy.answer = () => {
            const now = test.org.clock.now().toISOString();
            update(id, { Status__c: 'Running', Claim__c: 'run-1', Heartbeat_At__c: now });
            return 'drop';
        };
        id = create();
        await test.automation.drain();
        assert.equal(read(id)['Status__c'], 'Running');
        assert.equal(read(id)['Claim__c'], 'run-1');
        proxy.answer = () => DONE;
        await pass(4);
        update(id, { Heartbeat_At__c: test.org.clock.now().toISOString() });
        await pass(4);
        assert.equal(read(id)['Status__c'], 'Running', 'the heartbeat moved its time');
        await pass(2.1);
        assert.equal(read(id)['Status__c'], 'Queued');
        assert.equal(read(id)['Claim__c'], null);
        assert.equal(callsFor(id), 2);
    });

    it('find a request that nothing moves any more within a day', async () => {
        const id = create();
        await test.automation.drain();
        update(id, { Status__c: 'Running', Claim__c: 'lost' });
        await pass(24 * 60);
        assert.equal(read(id)['Status__c'], 'Queued');
        assert.equal(read(id)['Claim__c'], null);
        assert.equal(callsFor(id), 2);
    });

    it('are still due after the org was killed', async () => {
        proxy.answer = () => DOWN;
        const id = create();
        await test.automation.drain();
        proxy.answer = () => DONE;
        await test.restart();
        await pass(2.1);
        assert.equal(callsFor(id), 2);
        assert.equal(read(id)['Status__c'], 'Queued');
    });
});
