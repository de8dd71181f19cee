import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { Clock } from '../src/ports/clock.ts';
import { openBench, type Bench } from './support/bench.ts';
import type { Fault } from './support/fakeServer.ts';
import { REQUEST_ID, salesData } from './support/salesData.ts';
import { CREATE, step } from './support/steps.ts';

const MINUTE_MS = 60_000;

describe('passing trouble', () => {
    let bench: Bench;
    afterEach(() => bench.close());

    function failCreates(times: number, fault: Fault): void {
        for (let time = 0; time < times; time++) {
            bench.intacct.failNext(CREATE, fault);
        }
    }

    function minutesUntilNextAttempt(): number {
        const next = Date.parse(String(bench.request()['Next_Attempt_At__c']));
        return Math.round((next - Date.now()) / MINUTE_MS);
    }

    it('waits as long as Intacct asks before it tries again', async () => {
        const waits: number[] = [];
        const clock: Clock = {
            now: () => new Date(),
            wait: async (ms) => void waits.push(ms),
            random: () => 0
        };
        bench = await openBench(salesData(), { clock });
        failCreates(1, { status: 429, headers: { 'retry-after': '7' }, body: {} });
        assert.equal((await bench.run()).json().status, 'Succeeded');
        assert.deepEqual(waits, [7000]);
    });

    it('leaves a longer wait to the request', async () => {
        bench = await openBench();
        failCreates(1, { status: 429, headers: { 'retry-after': '600' }, body: {} });
        const result = (await bench.run()).json();
        assert.deepEqual([result.status, result.code], ['Waiting', 'INTACCT.RATE_LIMITED']);
        assert.equal(minutesUntilNextAttempt(), 10);
    });

    it('keeps the request waiting twice as long after each attempt', async () => {
        bench = await openBench(salesData({ request: { Attempts__c: 3 } }));
        failCreates(3, { status: 503, body: '<html>We are down for maintenance</html>' });
        const result = (await bench.run()).json();
        assert.deepEqual([result.status, result.code], ['Waiting', 'INTACCT.UNAVAILABLE']);
        assert.equal(minutesUntilNextAttempt(), 16);
        const { Status__c, One_To_One_Key__c, Completed_At__c } = bench.request();
        assert.equal(Status__c, 'Waiting');
        assert.ok(One_To_One_Key__c);
        assert.equal(Completed_At__c, undefined);
    });

    it('ends after eight attempts, and keeps another request from making a second document', async () => {
        bench = await openBench(salesData({ request: { Attempts__c: 7 } }));
        failCreates(3, { drop: 'before' });
        const result = (await bench.run()).json();
        assert.equal(result.status, 'Failed');
        assert.match(result.message, /gave up after 8 attempts/);
        assert.doesNotMatch(result.message, /automatically/);
        assert.ok(bench.request()['One_To_One_Key__c']);
    });

    it('ends after a day', async () => {
        const Started_At__c = new Date(Date.now() - 25 * 60 * MINUTE_MS).toISOString();
        bench = await openBench(salesData({ request: { Attempts__c: 2, Started_At__c } }));
        failCreates(3, { drop: 'before' });
        assert.equal((await bench.run()).json().status, 'Failed');
    });

    it('takes a rate limit that hides in a success for what it is', async () => {
        bench = await openBench();
        const body = { 'ia::error': { code: 'GW-0010', message: 'API rate limit exceeded' } };
        failCreates(3, { status: 200, body });
        assert.equal((await bench.run()).json().code, 'INTACCT.RATE_LIMITED');
    });

    it('of Salesforce before the claim is answered with 503 and a retry', async () => {
        bench = await openBench();
        for (let time = 0; time < 3; time++) {
            bench.salesforce.failNext(step('claim'), { status: 503, body: 'down' });
        }
        const reply = await bench.run();
        assert.equal(reply.statusCode, 503);
        assert.deepEqual(
            [reply.json().code, reply.json().retryable],
            ['SALESFORCE.UNAVAILABLE', true]
        );
    });

    it('with a session that Salesforce no longer takes ends in one new sign-in', async () => {
        bench = await openBench();
        await bench.run();
        bench.salesforce.expireSessions();
        bench.request()['Status__c'] = 'Queued';
        assert.equal((await bench.run()).json().status, 'Succeeded');
        const signIns = bench.salesforce.calls.filter(({ path }) => path.endsWith('/token'));
        assert.equal(signIns.length, 2);
    });

    it('with an Intacct token that was revoked ends in one new sign-in', async () => {
        bench = await openBench();
        const body = { 'ia::error': { code: 'tokenInvalid', errorId: 'REST-2102' } };
        failCreates(1, { status: 401, body });
        assert.equal((await bench.run()).json().status, 'Succeeded');
        const signIns = bench.intacct.calls.filter(({ path }) => path.endsWith('/token'));
        assert.equal(signIns.length, 2);
    });

    it('a taken idempotency key without a document keeps the request waiting', async () => {
        bench = await openBench(salesData({ request: { Attempts__c: 1 } }));
        failCreates(1, { status: 409, body: { 'ia::error': { code: 'conflict' } } });
        const result = (await bench.run()).json();
        assert.deepEqual([result.status, result.code], ['Waiting', 'INTACCT.UNAVAILABLE']);
        assert.equal(bench.request()['Idempotency_Key__c'], undefined);
    });

    it('a key that stays taken is replaced, since no create can still be at work under it', async () => {
        const Started_At__c = new Date(Date.now() - 30 * MINUTE_MS).toISOString();
        bench = await openBench(salesData({ request: { Attempts__c: 4, Started_At__c } }));
        failCreates(1, { status: 409, body: { 'ia::error': { code: 'conflict' } } });
        await bench.run();
        assert.equal(bench.request()['Idempotency_Key__c'], `${REQUEST_ID}-5`);
    });
});
