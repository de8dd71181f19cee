import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { DefinitionRow } from '../../src/intacct/company/records.ts';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { aLine, anOrder, ORDERS, reasons } from './support/orders.ts';

describe('a stored document', () => {
    let intacct: LocalCompany;
    let path: string;
    beforeEach(async () => {
        intacct = await localCompany();
        const lines = [aLine(), aLine({ unitQuantity: '1' })];
        const { body } = await intacct.call('POST', ORDERS, { body: anOrder({ lines }) });
        path = `${ORDERS}/${body['ia::result'].key}`;
    });
    const get = async () => (await intacct.call('GET', path)).body['ia::result'];
    const patch = (body: unknown) => intacct.call('PATCH', path, { body });
    const setPolicy = (policy: Partial<DefinitionRow>) => {
        const definition = intacct.company.definitions.byId('Sales Order')!;
        intacct.company.definitions.put({ ...definition, ...policy });
    };

    it('is changed by PATCH, which answers a reference', async () => {
        const { status, body } = await patch({ memo: 'Call before delivery' });
        assert.equal(status, 200);
        assert.deepEqual(Object.keys(body['ia::result']), ['key', 'id', 'documentType', 'href']);
        assert.equal((await get()).memo, 'Call before delivery');
    });

    it('has lines changed by key, added without one and removed by ia::operation', async () => {
        const [first, second] = (await get()).lines;
        await patch({
            lines: [
                { key: first.key, unitQuantity: '5' },
                { key: second.key, 'ia::operation': 'delete' },
                aLine({ unitPrice: '1.00' })
            ]
        });
        const { lines, total } = await get();
        assert.deepEqual(
            lines.map((line: { unitQuantity: string }) => line.unitQuantity),
            ['5.0000000000', '2.0000000000']
        );
        assert.equal(total, '126.50');
    });

    it("takes the shape of Sage's own example of an update", async () => {
        const [first, second] = (await get()).lines;
        const item = { key: first.item.key };
        const { status } = await patch({
            referenceNumber: '1012',
            lines: [
                { dimensions: { item, location: { id: 'East' } }, item, unit: 'Dozen' },
                { key: first.key, unitQuantity: '9', price: '750' },
                { key: second.key, 'ia::operation': 'delete' }
            ]
        });
        const { lines } = await get();
        assert.equal(status, 200);
        assert.equal(lines[0].price, '24.9000000000');
        assert.deepEqual([lines[1].unit, lines[1].unitQuantity], ['Dozen', '1.0000000000']);
    });

    it('answers 200 and stays as it is for a field that Intacct ignores', async () => {
        assert.equal((await patch({ status: 'inactive' })).status, 200);
        assert.equal((await get()).status, 'active');
    });

    it('refuses a new customer with REST-1050', async () => {
        const { body } = await patch({ customer: { id: 'SEED-SOUND' } });
        assert.equal(body['ia::result']['ia::error'].details[0].errorId, 'REST-1050');
    });

    it('refuses a line that is not one of its own', async () => {
        const { body } = await patch({ lines: [{ key: '999', unitQuantity: '1' }] });
        assert.deepEqual(reasons(body)[0], 'Line 999 is not a line of this transaction.');
    });

    it('is closed and opened again through its state, and not edited while closed', async () => {
        assert.equal((await patch({ state: 'closed' })).status, 200);
        assert.match(reasons((await patch({ memo: 'x' })).body)[0]!, /its state is closed/);
        assert.equal((await patch({ state: 'pending' })).status, 200);
    });

    it('is not edited against the edit policy, but may still be closed', async () => {
        setPolicy({ editPolicy: 'noEdit' });
        assert.match(reasons((await patch({ memo: 'x' })).body)[0]!, /edit policy is noEdit/);
        assert.equal((await patch({ state: 'closed' })).status, 200);
    });

    it('is gone after DELETE, with its lines', async () => {
        const { lines } = await get();
        assert.equal((await intacct.call('DELETE', path)).status, 204);
        assert.equal((await intacct.call('GET', path)).status, 404);
        assert.equal(
            (await intacct.call('GET', `/objects/order-entry/document-line/${lines[0].key}`))
                .status,
            404
        );
    });

    it('is kept against the delete policy with INV-1372', async () => {
        setPolicy({ deletePolicy: 'noDelete' });
        const { status, body } = await intacct.call('DELETE', path);
        assert.equal(status, 422);
        assert.equal(body['ia::error'].details[0].errorId, 'INV-1372');
    });

    it('is found under any definition without the name, under another one not at all', async () => {
        const key = path.split('/').at(-1);
        assert.equal(
            (await intacct.call('GET', `/objects/order-entry/document/${key}`)).status,
            200
        );
        assert.equal(
            (await intacct.call('GET', `/objects/order-entry/document::Sales%20Quote/${key}`))
                .status,
            404
        );
    });
});
