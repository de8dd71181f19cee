import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { aLine, anOrder, INVOICES, reasons } from './support/orders.ts';

const PAYMENTS = '/objects/accounts-receivable/payment';

describe('an invoice-class document', () => {
    let intacct: LocalCompany;
    let document: { key: string; invoice: { key: string }; audit: { modifiedDateTime: string } };
    beforeEach(async () => {
        intacct = await localCompany();
        const lines = [aLine({ unitQuantity: '1', unitPrice: '100' })];
        const { body } = await intacct.call('POST', INVOICES, { body: anOrder({ lines }) });
        document = await read(`${INVOICES}/${body['ia::result'].key}`);
    });
    const read = async (path: string) => (await intacct.call('GET', path)).body['ia::result'];
    const readDocument = () => read(`${INVOICES}/${document.key}`);
    const receivable = (key = document.invoice.key) =>
        read(`/objects/accounts-receivable/invoice/${key}`);
    const pay = (paymentAmount: string, more: object = {}) =>
        intacct.call('POST', PAYMENTS, {
            body: {
                financialEntity: { entityId: 'BOA' },
                paymentMethod: 'cash',
                customer: { id: 'CG-12520' },
                paymentSummary: { receiptDate: '2016-12-01' },
                txnCurrency: { currency: 'USD' },
                paymentDetails: [
                    { arInvoice: { key: document.invoice.key }, txnCurrency: { paymentAmount } }
                ],
                ...more
            }
        });

    it('leaves a receivable that links back to it', async () => {
        const invoice = await receivable();
        assert.equal(invoice.state, 'posted');
        assert.equal(invoice.totalTxnAmountDue, '100.00');
        assert.equal(invoice.moduleKey, 'orderEntry');
        assert.equal(invoice.salesDocument.key, document.key);
    });

    it('leaves none while it is a draft', async () => {
        const { body } = await intacct.call('POST', INVOICES, {
            body: anOrder({ state: 'draft' })
        });
        const draft = await read(`${INVOICES}/${body['ia::result'].key}`);
        assert.deepEqual(draft.invoice, { key: null, id: null });
    });

    it('gets a new receivable with another key when it is changed', async () => {
        await intacct.call('PATCH', `${INVOICES}/${document.key}`, { body: { memo: 'changed' } });
        const changed = await readDocument();
        assert.notEqual(changed.invoice.key, document.invoice.key);
        assert.equal(
            (
                await intacct.call(
                    'GET',
                    `/objects/accounts-receivable/invoice/${document.invoice.key}`
                )
            ).status,
            404
        );
    });

    it('shows how far it is paid, and its modified time does not move', async () => {
        intacct.company.clock.advance(60);
        await pay('40');
        assert.equal((await readDocument()).paymentStatus, 'partiallyPaid');
        await pay('60.004');
        const paid = await readDocument();
        assert.equal(paid.paymentStatus, 'paid');
        assert.equal(paid.audit.modifiedDateTime, document.audit.modifiedDateTime);
        assert.equal((await receivable()).paymentInformation.totalTxnAmountPaid, '100.00');
    });

    it('may not be changed or deleted once it is paid in part', async () => {
        await pay('1');
        const path = `${INVOICES}/${document.key}`;
        assert.match(
            reasons((await intacct.call('PATCH', path, { body: { memo: 'x' } })).body)[0]!,
            /has payments/
        );
        assert.equal((await intacct.call('DELETE', path)).status, 422);
    });

    it('is open again after its payment is reversed by a second, negative record', async () => {
        const { key } = (await pay('100')).body['ia::result'];
        const { body } = await intacct.call(
            'POST',
            '/workflows/accounts-receivable/payment/reverse',
            {
                body: { key, reversedDate: '2016-12-05' }
            }
        );
        assert.equal(body['ia::result'].state, 'reversal');
        assert.equal((await read(`${PAYMENTS}/${key}`)).state, 'reversed');
        assert.equal(
            (await read(`${PAYMENTS}/${body['ia::result'].key}`)).txnCurrency.totalAmount,
            '-100.00'
        );
        assert.equal((await readDocument()).paymentStatus, 'open');
    });

    it('is not paid twice by a payment that is reversed twice', async () => {
        const { key } = (await pay('100')).body['ia::result'];
        const reverse = () =>
            intacct.call('POST', '/workflows/accounts-receivable/payment/reverse', {
                body: { key, reversedDate: '2016-12-05' }
            });
        await reverse();
        assert.equal((await reverse()).status, 422);
    });

    for (const [name, amount, change, reason] of [
        ['more than is due', '100.01', {}, /0\.01 more than is due/],
        ['nothing', '0', {}, /greater than zero/],
        [
            "another customer's money",
            '1',
            { customer: { id: 'SEED-SOUND' } },
            /does not belong to customer 'SEED-SOUND'/
        ],
        ['money from nowhere', '1', { financialEntity: undefined }, /either a financial entity or/],
        [
            'a stale receivable',
            '1',
            { paymentDetails: [{ arInvoice: { key: '99' }, txnCurrency: { paymentAmount: '1' } }] },
            /invoicekey 99/
        ]
    ] as const) {
        it(`refuses a payment of ${name}`, async () => {
            const { status, body } = await pay(amount, change);
            assert.equal(status, 422);
            assert.match(reasons(body)[0]!, reason);
        });
    }

    it('is found through its payments by a query', async () => {
        await pay('40');
        const { body } = await intacct.call('POST', '/services/core/query', {
            body: {
                object: 'accounts-receivable/payment-detail',
                fields: [
                    'txnCurrency.paymentAmount',
                    'arInvoice.salesDocument.id',
                    'arPayment.state'
                ]
            }
        });
        assert.deepEqual(body['ia::result'], [
            {
                'txnCurrency.paymentAmount': '40.00',
                'arInvoice.salesDocument.id': 'Sales Invoice-SI-0001',
                'arPayment.state': 'complete'
            }
        ]);
    });
});
