import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { timedMemory } from '../src/domain/timedMemory.ts';
import { twoCompanies, type Tenant, type TwoCompanies } from './support/twoCompanies.ts';

const CUSTOMER = 'CG-12520';
const ITEM = 'SEED-STAPLER';

describe('two companies behind one proxy', () => {
    let both: TwoCompanies;
    before(async () => (both = await twoCompanies()));
    after(() => both?.close());

    async function codes({ content }: Tenant): Promise<string[]> {
        const document = JSON.stringify({
            customer: { id: CUSTOMER },
            txnDate: '2016-11-08',
            lines: [
                {
                    dimensions: { item: { id: ITEM }, location: { id: 'East' } },
                    unit: 'Each',
                    unitQuantity: '1',
                    unitPrice: '1'
                }
            ]
        });
        const sourceRecordId = '006000000000001AAA';
        const question = { definition: 'Sales Order', sourceRecordId, document };
        const { problems } = await content('/v1/documents/validate', question);
        return problems.map(({ code }: { code: string }) => code);
    }

    it('never take what is remembered of one for the other: customers, items, definitions', async () => {
        const { east, west } = both;
        const change = (table: 'customers' | 'items', id: string, more: object) => {
            const rows = west.company[table];
            const row = [...rows.values()].find((one) => one['id'] === id)!;
            rows.put({ ...row, ...more });
        };
        change('customers', CUSTOMER, { isOnHold: true });
        change('items', ITEM, { status: 'inactive' });
        assert.deepEqual(await codes(east), []);
        assert.deepEqual(await codes(west), ['CUSTOMER.ON_HOLD', 'ITEM.INACTIVE']);
        assert.deepEqual(await codes(east), []);

        const definition = [...west.company.definitions.values()].find(
            ({ id }) => id === 'Sales Order'
        )!;
        west.company.definitions.put({ ...definition, status: 'inactive' });
        const active = async ({ content }: Tenant) =>
            (await content('/v1/definitions/list')).find(
                ({ name }: { name: string }) => name === 'Sales Order'
            ).active;
        assert.equal(await active(west), false);
        assert.equal(await active(east), true);
        assert.deepEqual(await codes(east), []);
        assert.ok((await codes(west)).includes('DEFINITION.INACTIVE'));
    });
});

describe('what is remembered of a company', () => {
    it('is bounded: the oldest makes room', () => {
        const memory = timedMemory<number>(60_000, () => 0);
        const bound = 20_000;
        for (let index = 0; index <= bound; index += 1) {
            memory.put(`row${index}`, index);
        }
        assert.equal(memory.get('row0'), undefined);
        assert.equal(memory.get('row1'), 1);
        assert.equal(memory.get(`row${bound}`), bound);
    });

    it('is forgotten when its time is over', () => {
        let now = 0;
        const memory = timedMemory<string>(60_000, () => now);
        memory.put('customer', 'harmless');
        now = 59_999;
        assert.equal(memory.get('customer'), 'harmless');
        now = 60_000;
        assert.equal(memory.get('customer'), undefined);
    });
});
