import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { intacctClient } from '../src/intacct/client.ts';
import { openCompany, type IntacctLogin } from '../src/intacct/company.ts';
import type { Answer, Exchange, Outgoing } from '../src/intacct/exchange.ts';
import type { Run } from '../src/ports/run.ts';

const LOGIN: IntacctLogin = {
    baseUrl: 'https://intacct.example/ia/api/v1',
    clientId: 'id',
    clientSecret: 'secret',
    username: 'user@company',
    concurrency: 2
};
const CLOCK = { now: () => new Date(), wait: async () => undefined, random: () => 0 };

function newRun(): Run {
    const now = Date.now();
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const policy = { tries: 3, baseMs: 1 };
    const retry = { policy, until: now + 1e6, ...CLOCK, onRepeat: () => undefined };
    return { log, clock: CLOCK, deadline: now + 1e6, retry };
}

function answer(status: number, json: unknown): Answer {
    return { status, json, text: JSON.stringify(json), headers: {} };
}

function exchanging(reply: (outgoing: Outgoing) => Promise<Answer>): Exchange {
    return async (outgoing) =>
        outgoing.url.endsWith('/oauth2/token')
            ? answer(200, { access_token: 'token', expires_in: 43200 })
            : reply(outgoing);
}

describe('intacctClient', () => {
    it('keeps to the number of requests in flight that the company allows, over all runs', async () => {
        let inFlight = 0;
        let most = 0;
        const exchange = exchanging(async () => {
            most = Math.max(most, ++inFlight);
            await new Promise((resolve) => setTimeout(resolve, 5));
            inFlight -= 1;
            return answer(200, { 'ia::result': {} });
        });
        const company = openCompany(LOGIN, exchange, CLOCK);
        const runs = Array.from({ length: 6 }, () => intacctClient(company, newRun()));
        await Promise.all(runs.map((send) => send({ method: 'GET', path: '/x' })));
        assert.equal(most, 2);
    });

    it('works inside the configured entity, under the key it is given', async () => {
        let sent: Outgoing | undefined;
        const exchange = exchanging(async (outgoing) => {
            sent = outgoing;
            return answer(201, { 'ia::result': {} });
        });
        const company = openCompany({ ...LOGIN, entityId: 'West' }, exchange, CLOCK);
        await intacctClient(
            company,
            newRun()
        )({
            method: 'POST',
            path: '/x',
            body: { a: 1 },
            idempotencyKey: 'key'
        });
        assert.deepEqual(sent?.headers, {
            authorization: 'Bearer token',
            accept: 'application/json',
            'content-type': 'application/json',
            'idempotency-key': 'key',
            'x-ia-api-param-entity': 'West'
        });
    });

    it('reports a sign-in that stays refused', async () => {
        const exchange = exchanging(async () => answer(401, { 'ia::error': {} }));
        const send = intacctClient(openCompany(LOGIN, exchange, CLOCK), newRun());
        await assert.rejects(send({ method: 'GET', path: '/x' }), {
            code: 'INTACCT.UNAUTHENTICATED'
        });
    });

    it('does not take a refused sign-in for the answer to a create that went unanswered', async () => {
        const replies = [503, 401, 401, 401, 401];
        const exchange = exchanging(async () => answer(replies.shift() ?? 500, {}));
        const send = intacctClient(openCompany(LOGIN, exchange, CLOCK), newRun());
        await assert.rejects(send({ method: 'POST', path: '/x' }), { code: 'INTACCT.UNAVAILABLE' });
    });
});
