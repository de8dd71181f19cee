import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Big from 'big.js';
import { BROKEN_RECORDS } from '../../src/seed/brokenRecords.ts';
import { fromSuperstore } from '../../src/seed/fromSuperstore.ts';
import { HARD_OPPORTUNITIES } from '../../src/seed/hardRecords.ts';
import { salesOf } from '../../src/seed/sales.ts';
import type { SeedLine } from '../../src/seed/salesData.ts';
import { readSuperstore } from '../../src/seed/superstore.ts';

const amountOf = ({ quantity, unitPrice, discountPercent = '0' }: SeedLine) =>
    new Big(quantity)
        .times(unitPrice)
        .times(new Big(100).minus(discountPercent))
        .div(100)
        .round(2, Big.roundHalfUp);

describe('the Superstore sales', () => {
    const rows = readSuperstore();
    const sales = fromSuperstore(rows);
    const lines = sales.opportunities.flatMap((opportunity) => opportunity.lines);

    it('are 5,009 opportunities with 9,994 lines, 793 accounts and 1,862 products', () => {
        assert.equal(sales.opportunities.length, 5_009);
        assert.equal(lines.length, 9_994);
        assert.equal(sales.accounts.length, 793);
        assert.equal(sales.products.length, 1_862);
    });

    it('name each opportunity by customer and order', () => {
        const [first] = sales.opportunities;
        assert.equal(first?.name, 'Claire Gute – CA-2016-152156');
        assert.equal(first?.closeDate, '2016-11-08');
    });

    it('come within five cents of what each customer paid for each line', () => {
        const byOrder = new Map<string, string[]>();
        for (const row of rows)
            byOrder.set(row.orderId, [...(byOrder.get(row.orderId) ?? []), row.sales]);
        const paid = [...byOrder.values()].flat();
        lines.forEach((line, index) => {
            const gap = amountOf(line)
                .minus(paid[index] ?? 0)
                .abs();
            assert.ok(gap.lte('0.05'), `line ${index}: ${gap.toFixed()}`);
        });
    });

    it('add up to 2,297,201.07', () => {
        const total = lines.reduce((sum, line) => sum.plus(amountOf(line)), new Big(0));
        assert.equal(total.toFixed(2), '2297201.07');
    });

    it('keep a product that an order names twice on two lines', () => {
        const order = sales.opportunities.find(({ name }) => name.endsWith('CA-2016-129714'));
        const codes = order?.lines.map((line) => line.productCode) ?? [];
        assert.ok(new Set(codes).size < codes.length);
    });
});

describe('the seed', () => {
    for (const size of ['small', 'full'] as const) {
        const sales = salesOf(size);
        const names = sales.opportunities.map(({ name }) => name);

        it(`${size} holds every broken and hard record`, () => {
            for (const { opportunityName } of BROKEN_RECORDS)
                assert.ok(names.includes(opportunityName), opportunityName);
            for (const name of Object.values(HARD_OPPORTUNITIES))
                assert.ok(names.includes(name), name);
        });

        it(`${size} refers only to accounts and products that it holds`, () => {
            const accounts = new Set(sales.accounts.map(({ key }) => key));
            const products = new Set(sales.products.map(({ code }) => code));
            for (const { accountKey, lines } of sales.opportunities) {
                assert.ok(accounts.has(accountKey), accountKey);
                for (const { productCode } of lines)
                    assert.ok(products.has(productCode), productCode);
            }
        });

        it(`${size} has no two opportunities of one name`, () => {
            assert.equal(new Set(names).size, names.length);
        });
    }

    it('small is 25 orders beside the broken and hard ones', () => {
        const { opportunities } = salesOf('small');
        assert.equal(opportunities.length, 25 + BROKEN_RECORDS.length + 2);
    });

    it('has an opportunity with sixty lines', () => {
        const large = salesOf('small').opportunities.find(
            ({ name }) => name === HARD_OPPORTUNITIES.many
        );
        assert.equal(large?.lines.length, 60);
    });
});
