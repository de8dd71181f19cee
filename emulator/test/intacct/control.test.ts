import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { anOrder, ORDERS } from './support/orders.ts';

describe('/_local', () => {
    let intacct: LocalCompany;
    beforeEach(async () => {
        intacct = await localCompany();
    });
    const local = async (method: 'GET' | 'POST', path: string, payload?: object) =>
        (
            await intacct.app.inject({
                method,
                url: `/_local/${path}`,
                ...(payload ? { payload } : {})
            })
        ).json();

    it('counts calls by route, tokens apart', async () => {
        const { body } = await intacct.call('POST', ORDERS, { body: anOrder() });
        await intacct.call('GET', `${ORDERS}/${body['ia::result'].key}`);
        assert.deepEqual(await local('GET', 'calls'), {
            total: 2,
            oauth: 1,
            byRoute: {
                'POST /objects/order-entry/document::Sales Order': 1,
                'GET /objects/order-entry/document::Sales Order/{key}': 1
            }
        });
    });

    it('starts counting again after a reset', async () => {
        await intacct.call('GET', ORDERS);
        await local('POST', 'calls/reset', {});
        assert.deepEqual(await local('GET', 'calls'), { total: 0, oauth: 0, byRoute: {} });
    });

    it('moves the clock', async () => {
        await local('POST', 'clock', { now: '2030-01-01T00:00:00.000Z' });
        const { now } = await local('POST', 'clock', { advanceSeconds: 3600 });
        assert.match(now, /^2030-01-01T01:00:00/);
    });

    it('renames a definition, so that the company has none of the old name', async () => {
        await local('POST', 'definitions/Sales%20Order', { id: 'Old Order' });
        assert.equal((await intacct.call('GET', ORDERS)).status, 404);
        await local('POST', 'definitions/Old%20Order', { id: 'Sales Order' });
        assert.equal((await intacct.call('GET', ORDERS)).status, 200);
    });

    it('lists the documents', async () => {
        await intacct.call('POST', ORDERS, { body: anOrder({ referenceNumber: 'SR-000001' }) });
        assert.deepEqual(await local('GET', 'documents'), [
            {
                key: '1',
                definition: 'Sales Order',
                documentNumber: 'SO-0001',
                state: 'pending',
                customer: 'CG-12520',
                referenceNumber: 'SR-000001',
                lines: 1,
                total: '49.80'
            }
        ]);
    });
});
