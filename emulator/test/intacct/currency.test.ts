import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { aLine, anOrder, INVOICES, ORDERS, QUOTES, reasons } from './support/orders.ts';

describe('a document in another currency than the company', () => {
    let intacct: LocalCompany;
    before(async () => {
        intacct = await localCompany({
            enableForeignCurrency: true,
            exchangeRates: { 'Intacct Daily Rate': { EUR: '1.5' }, Corporate: { EUR: '1.1' } }
        });
    });
    const post = (more: object, path = ORDERS) =>
        intacct.call('POST', path, { body: anOrder({ txnCurrency: 'EUR', ...more }) });
    const read = async (key: string, path = ORDERS) =>
        (await intacct.call('GET', `${path}/${key}`)).body['ia::result'];
    const created = async (more: object = {}, path = ORDERS) =>
        read((await post(more, path)).body['ia::result'].key, path);

    it('is counted in both, each line converted and rounded on its own', async () => {
        const lines = ['0.01', '0.01', '0.01'].map((unitPrice) =>
            aLine({ unitPrice, unitQuantity: '1' })
        );
        const { txnCurrency, baseCurrency, ...document } = await created({ lines });
        assert.deepEqual([txnCurrency, baseCurrency], ['EUR', 'USD']);
        assert.deepEqual(
            [document.subtotalInTxnCurrency, document.totalInTxnCurrency],
            ['0.03', '0.03']
        );
        assert.deepEqual([document.subtotal, document.total], ['0.06', '0.06']);
        const [line] = document.lines;
        assert.deepEqual(
            [line.priceInTxnCurrency, line.unitPrice, line.txnCurrency],
            ['0.0100000000', '0.0150000000', 'EUR']
        );
    });

    for (const [what, sent, shown] of [
        ['the daily rate', undefined, { rate: '1.5', typeName: 'Intacct Daily Rate' }],
        ['the rate of its type', { typeName: 'Corporate' }, { rate: '1.1', typeName: 'Corporate' }],
        ['the rate it brings', { rate: '1.25' }, { rate: '1.25', typeName: 'Intacct Daily Rate' }]
    ] as const) {
        it(`takes ${what}`, async () => {
            const more = sent === undefined ? {} : { exchangeRate: sent };
            const { rate, typeName } = (await created(more)).exchangeRate;
            assert.deepEqual({ rate, typeName }, shown);
        });
    }

    it('keeps its currency and rate when it is converted', async () => {
        const quote = await created({ exchangeRate: { rate: '1.25' } }, QUOTES);
        const [line] = quote.lines;
        const order = await created({
            txnCurrency: undefined,
            sourceDocument: { key: quote.key },
            lines: [aLine({ sourceDocumentLine: { key: line.key } })]
        });
        assert.deepEqual([order.txnCurrency, order.exchangeRate.rate], ['EUR', '1.25']);
    });

    it('leaves a receivable that is counted in both', async () => {
        const { invoice } = await created({}, INVOICES);
        const receivable = (
            await intacct.call('GET', `/objects/accounts-receivable/invoice/${invoice.key}`)
        ).body['ia::result'];
        assert.deepEqual(
            [receivable.totalTxnAmount, receivable.totalBaseAmount, receivable.currency],
            ['49.80', '74.70', { baseCurrency: 'USD', txnCurrency: 'EUR' }]
        );
    });

    it('is refused where there is no rate, or the company takes no other currency', async () => {
        assert.deepEqual(reasons((await post({ txnCurrency: 'CHF' })).body).slice(0, 1), [
            "'Intacct Daily Rate' has no exchange rate for 'CHF'."
        ]);
        intacct.company.prefer({ enableForeignCurrency: false });
        assert.deepEqual(reasons((await post({})).body).slice(0, 1), [
            "Currency 'EUR' is not enabled for this company."
        ]);
    });
});
