import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { BASE } from '../../src/intacct/server.ts';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { aLine, anOrder, ORDERS } from './support/orders.ts';

describe('a payload', () => {
    let intacct: LocalCompany;
    before(async () => {
        intacct = await localCompany();
    });
    const detailsOf = async (body: unknown) => {
        const reply = await intacct.call('POST', ORDERS, { body });
        const error = reply.body['ia::result']['ia::error'];
        assert.equal(reply.status, 400);
        assert.equal(error.errorId, 'REST-1064');
        return error.details as { errorId?: string; target: string; message: string }[];
    };
    const raw = async (payload: string | undefined) => {
        const reply = await intacct.app.inject({
            method: 'POST',
            url: `${BASE}${ORDERS}`,
            headers: {
                authorization: `Bearer ${intacct.token}`,
                'content-type': 'application/json'
            },
            ...(payload === undefined ? {} : { payload })
        });
        return { status: reply.statusCode, error: reply.json()['ia::result']['ia::error'] };
    };

    it('is refused with REST-1043 for every field the object does not have, with its path', async () => {
        const details = await detailsOf(
            anOrder({ newDate: '2026-01-01', lines: [aLine({ colour: 'red' })] })
        );
        assert.deepEqual(
            details.map(({ errorId, target }) => [errorId, target]),
            [
                ['REST-1043', '/lines/0/colour'],
                ['REST-1043', '/newDate']
            ]
        );
    });

    it('is refused with REST-1050 for a read-only field', async () => {
        const [detail] = await detailsOf(anOrder({ total: '1.00' }));
        assert.deepEqual([detail?.errorId, detail?.target], ['REST-1050', '/total']);
    });

    for (const [name, change, target] of [
        ['a blank link', { customer: { id: '' } }, '/customer/id'],
        ['a date that does not exist', { txnDate: '2026-02-30' }, '/txnDate'],
        ['a missing date', { txnDate: null }, '/txnDate'],
        [
            'a quantity that is no number',
            { lines: [aLine({ unitQuantity: 'two' })] },
            '/lines/0/unitQuantity'
        ],
        ['a missing unit', { lines: [aLine({ unit: undefined })] }, '/lines/0/unit']
    ] as const) {
        it(`is refused for ${name}`, async () => {
            const [detail] = await detailsOf(anOrder(change));
            assert.equal(detail?.target, target);
        });
    }

    it('is accepted with the fields that Intacct takes and ignores', async () => {
        const { status } = await intacct.call('POST', ORDERS, {
            body: anOrder({ status: 'inactive', sourceModule: 'orderEntry' })
        });
        assert.equal(status, 201);
    });

    it('is refused with REST-1030 when it is malformed', async () => {
        assert.equal((await raw('{"customer":')).error.errorId, 'REST-1030');
    });

    it('is refused with REST-1028 when it is missing', async () => {
        const { status, error } = await raw(undefined);
        assert.equal(status, 400);
        assert.equal(error.errorId, 'REST-1028');
        assert.deepEqual(error.additionalInfo.placeholders, { OPERATION: 'POST' });
    });

    it('is refused with 413 above one megabyte', async () => {
        assert.equal((await raw(JSON.stringify({ memo: 'x'.repeat(1_100_000) }))).status, 413);
    });
});
