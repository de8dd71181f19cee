import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BASE } from '../../src/intacct/server.ts';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { anOrder, ORDERS } from './support/orders.ts';

describe('a planned fault', () => {
    let intacct: LocalCompany;
    let origin: string;
    before(async () => {
        intacct = await localCompany({ concurrency: 2 });
        origin = await intacct.app.listen({ port: 0, host: '127.0.0.1' });
    });
    after(() => intacct.app.close());

    const send = (key: string, method = 'POST') =>
        fetch(`${origin}${BASE}${ORDERS}`, {
            method,
            headers: {
                authorization: `Bearer ${intacct.token}`,
                'content-type': 'application/json',
                'idempotency-key': key
            },
            ...(method === 'POST' ? { body: JSON.stringify(anOrder()) } : {})
        });
    const plan = (action: object, more: object = {}) =>
        fetch(`${origin}/_local/faults`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
                match: 'document::Sales Order',
                method: 'POST',
                action,
                ...more
            })
        });
    const documents = () => intacct.company.documents.size;

    it('drops the connection before the work: nothing is stored', async () => {
        const count = documents();
        await plan({ drop: 'before' });
        await assert.rejects(send('before'));
        assert.equal(documents(), count);
        assert.equal((await send('before')).status, 201);
    });

    it('drops the connection after the work: the same key brings the answer that was lost', async () => {
        const count = documents();
        await plan({ drop: 'after' });
        await assert.rejects(send('after'));
        assert.equal(documents(), count + 1);
        const reply = await send('after');
        assert.equal(reply.status, 201);
        assert.ok(reply.headers.get('x-ia-idempotency-cached-date'));
        assert.equal(documents(), count + 1);
    });

    it('answers 429 in the words of the gateway, with the time to wait', async () => {
        await plan({ status: 429 });
        const reply = await send('limited');
        const body = (await reply.json()) as { 'ia::error': { code: string } };
        assert.equal(reply.status, 429);
        assert.equal(body['ia::error'].code, 'GW-0010');
        assert.equal(reply.headers.get('retry-after'), '1');
    });

    it('answers 503 as a page, not as JSON', async () => {
        await plan({ status: 503 });
        const reply = await send('maintenance');
        assert.equal(reply.status, 503);
        assert.match(reply.headers.get('content-type') ?? '', /text\/html/);
    });

    it('strikes as often as it says and only the method it names', async () => {
        await plan({ status: 500 }, { times: 2 });
        assert.equal((await send('-', 'GET')).status, 200);
        assert.equal((await send('twice')).status, 500);
        assert.equal((await send('twice')).status, 500);
        assert.equal((await send('twice')).status, 201);
    });

    it('is forgotten by DELETE', async () => {
        await plan({ status: 500 });
        await fetch(`${origin}/_local/faults`, { method: 'DELETE' });
        assert.equal((await send('forgotten')).status, 201);
    });

    it('leaves room for later calls when connections were dropped', async () => {
        await plan({ drop: 'before' }, { times: 3 });
        for (const key of ['a', 'b', 'c']) await assert.rejects(send(key));
        assert.equal((await send('d')).status, 201);
    });

    it('is refused with GW-0010 above the number of calls that may run at once', async () => {
        await plan({ delayMs: 200 }, { times: 2 });
        const slow = [send('slow-1'), send('slow-2')];
        await new Promise((resolve) => setTimeout(resolve, 80));
        const reply = await send('third');
        assert.equal(reply.status, 429);
        assert.deepEqual(
            (await Promise.all(slow)).map(({ status }) => status),
            [201, 201]
        );
    });
});
