import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { accessToken, type LocalCompany, localCompany } from './support/localCompany.ts';
import { anOrder, ORDERS } from './support/orders.ts';

describe('Idempotency-Key', () => {
    let intacct: LocalCompany;
    beforeEach(async () => {
        intacct = await localCompany();
    });
    const post = (body: unknown, key = 'request-1') =>
        intacct.call('POST', ORDERS, { body, headers: { 'idempotency-key': key } });

    it('answers a repeated create with the first answer and makes no second document', async () => {
        const first = await post(anOrder());
        const second = await post(anOrder());
        assert.deepEqual(second.body, first.body);
        assert.equal(second.status, 201);
        assert.ok(second.headers['x-ia-idempotency-cached-date']);
        assert.equal(intacct.company.documents.size, 1);
    });

    it('replays a refusal too, even after its reason is gone', async () => {
        const order = anOrder({ customer: { id: 'SEED-FROZEN' } });
        const first = await post(order);
        const customer = intacct.company.customers.byId('SEED-FROZEN');
        await intacct.call('PATCH', `/objects/accounts-receivable/customer/${customer?.key}`, {
            body: { isOnHold: false }
        });
        assert.deepEqual((await post(order)).body, first.body);
        assert.equal((await post(order, 'request-2')).status, 201);
    });

    it('refuses the key with 409 for another body', async () => {
        await post(anOrder());
        assert.equal((await post(anOrder({ memo: 'changed' }))).status, 409);
    });

    it('refuses the key with 409 from 48 hours to 60 days', async () => {
        await post(anOrder());
        intacct.company.clock.advance(48 * 3600 + 1);
        const body = anOrder();
        const headers = { 'idempotency-key': 'request-1', authorization: await freshToken() };
        assert.equal((await intacct.call('POST', ORDERS, { body, headers })).status, 409);
    });

    it('refuses the key with 409 while its first request runs', async () => {
        await intacct.app.inject({
            method: 'POST',
            url: '/_local/faults',
            payload: { match: '/objects/order-entry', action: { delayMs: 150 } }
        });
        const slow = post(anOrder());
        await new Promise((resolve) => setTimeout(resolve, 50));
        assert.equal((await post(anOrder())).status, 409);
        assert.equal((await slow).status, 201);
    });

    it('is refused above 256 characters', async () => {
        assert.equal((await post(anOrder(), 'k'.repeat(257))).status, 400);
    });

    async function freshToken(): Promise<string> {
        return `Bearer ${await accessToken(intacct.app)}`;
    }
});
