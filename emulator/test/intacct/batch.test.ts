import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { anOrder, ORDERS } from './support/orders.ts';

describe('a batch', () => {
    let intacct: LocalCompany;
    beforeEach(async () => {
        intacct = await localCompany();
    });
    const bad = anOrder({ customer: { id: 'C-0' } });
    const post = (body: unknown, headers: Record<string, string> = {}) =>
        intacct.call('POST', ORDERS, { body, headers });
    const statuses = (body: { 'ia::result': { 'ia::status': number }[] }) =>
        body['ia::result'].map((element) => element['ia::status']);

    it('answers one reference per record in the order sent', async () => {
        const { status, body } = await post([anOrder(), anOrder()]);
        assert.equal(status, 201);
        assert.deepEqual(
            body['ia::result'].map(({ key }: { key: string }) => key),
            ['1', '2']
        );
    });

    it('answers 207 and keeps the good ones when some are refused', async () => {
        const { status, body } = await post([anOrder(), bad, anOrder()]);
        assert.equal(status, 207);
        assert.deepEqual(statuses(body), [201, 422, 201]);
        assert.deepEqual(body['ia::meta'], { totalCount: 3, totalSuccess: 2, totalError: 1 });
        assert.equal(intacct.company.documents.size, 2);
    });

    it('keeps nothing when it is atomic and one is refused, and reuses the numbers', async () => {
        const { body } = await post([anOrder(), bad], { 'x-ia-api-param-transaction': 'true' });
        assert.equal(body['ia::result'][0]['ia::error'].code, 'unprocessed');
        assert.equal(intacct.company.documents.size, 0);
        assert.equal((await post(anOrder())).body['ia::result'].id, 'Sales Order-SO-0001');
    });

    it('is refused above 500 records', async () => {
        assert.equal((await post(Array.from({ length: 501 }, () => anOrder()))).status, 400);
    });

    it('reads several keys at once', async () => {
        await post([anOrder(), anOrder()]);
        const { body } = await intacct.call('GET', `${ORDERS}/1,2`);
        assert.equal(body['ia::result'].length, 2);
    });

    it('deletes several keys at once', async () => {
        await post([anOrder(), anOrder()]);
        assert.equal((await intacct.call('DELETE', `${ORDERS}/1,2`)).status, 204);
        assert.equal(intacct.company.documents.size, 0);
    });
});
