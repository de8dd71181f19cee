import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { anOrder, ORDERS } from './support/orders.ts';

describe('X-IA-API-Param-Entity', () => {
    let intacct: LocalCompany;
    beforeEach(async () => {
        intacct = await localCompany();
        for (const entity of ['', 'US', 'HOLDING']) await post(entity);
    });
    const headers = (entity: string): Record<string, string> =>
        entity === '' ? {} : { 'x-ia-api-param-entity': entity };
    const post = (entity: string) =>
        intacct.call('POST', ORDERS, { body: anOrder(), headers: headers(entity) });
    const seen = async (entity: string, filterParameters = {}) => {
        const body = { object: 'order-entry/document', fields: ['entity.id'], filterParameters };
        const reply = await intacct.call('POST', '/services/core/query', {
            body,
            headers: headers(entity)
        });
        return reply.body['ia::result'].map((row: Record<string, string>) => row['entity.id']);
    };

    it('writes into the entity and reads only its documents', async () => {
        assert.deepEqual(await seen('US'), ['US']);
    });

    it('absent, reads everything but private entities, and those when asked', async () => {
        assert.deepEqual(await seen(''), [null, 'US']);
        assert.deepEqual(await seen('', { includePrivate: true }), [null, 'US', 'HOLDING']);
    });

    it('misspelt, is ignored without a word', async () => {
        assert.deepEqual(await seen('USA'), [null, 'US']);
    });
});
