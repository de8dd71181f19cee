import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProxyError } from '../src/domain/proxyError.ts';
import { retryAfterMs } from '../src/domain/retryAfter.ts';
import { retrying, type RetrySetting } from '../src/domain/retrying.ts';

function setting(changes: Partial<RetrySetting> = {}): RetrySetting & { waits: number[] } {
    const waits: number[] = [];
    return {
        waits,
        policy: { tries: 3, baseMs: 100 },
        until: 10_000,
        now: () => new Date(0),
        wait: async (ms) => void waits.push(ms),
        random: () => 1,
        onRepeat: () => undefined,
        ...changes
    };
}

const passing = () => Promise.reject(new ProxyError('INTACCT.UNAVAILABLE'));

describe('retrying', () => {
    it('waits longer before each further try, and gives up after the last', async () => {
        const patient = setting();
        await assert.rejects(retrying(passing, patient), { code: 'INTACCT.UNAVAILABLE' });
        assert.deepEqual(patient.waits, [100, 200]);
    });

    it('leaves half of the wait to chance', async () => {
        const lucky = setting({ random: () => 0 });
        await assert.rejects(retrying(passing, lucky));
        assert.deepEqual(lucky.waits, [50, 100]);
    });

    it('does not repeat a refusal', async () => {
        const patient = setting();
        const refused = () => Promise.reject(new ProxyError('CUSTOMER.ON_HOLD'));
        await assert.rejects(retrying(refused, patient), { code: 'CUSTOMER.ON_HOLD' });
        assert.deepEqual(patient.waits, []);
    });

    it('does not start a wait that would end too late', async () => {
        const hurried = setting({ until: 150 });
        await assert.rejects(retrying(passing, hurried));
        assert.deepEqual(hurried.waits, [100]);
    });
});

describe('retryAfterMs', () => {
    const NOW = new Date('2026-11-24T00:00:00Z');

    it('reads seconds and dates', () => {
        assert.equal(retryAfterMs('7', NOW), 7000);
        assert.equal(retryAfterMs('Tue, 24 Nov 2026 00:01:00 GMT', NOW), 60_000);
    });

    it('takes a date that has passed for no wait, and nonsense for no wish', () => {
        assert.equal(retryAfterMs('Mon, 23 Nov 2026 00:01:00 GMT', NOW), 0);
        assert.equal(retryAfterMs('soon', NOW), undefined);
        assert.equal(retryAfterMs(undefined, NOW), undefined);
    });
});
