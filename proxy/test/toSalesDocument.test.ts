import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toSalesDocument } from '../src/intacct/toSalesDocument.ts';

const INVOICE = {
    key: '453',
    documentNumber: 'SUBINV#0182#doc',
    id: 'Sales Invoice-SUBINV#0182#doc',
    sourceDocument: { id: 'Sales Order-SO0026', key: '451' },
    state: 'partiallyConverted',
    paymentStatus: 'partiallyPaid',
    txnDate: '2024-03-29',
    dueDate: null,
    subtotal: '750.66',
    total: '742.54',
    subtotalInTxnCurrency: '750.55',
    totalInTxnCurrency: '742.5',
    baseCurrency: 'USD',
    txnCurrency: 'CAD',
    audit: { modifiedDateTime: '2024-11-10T18:36:32Z' },
    lines: [
        {
            key: '791',
            lineNumber: 1,
            unitQuantity: '3.0000000000',
            unitPrice: '0.3350000000',
            dimensions: { item: { key: null, id: null } },
            item: { id: 'FEE' }
        },
        {
            key: '790',
            lineNumber: 0,
            dimensions: { item: { id: 'MX001' }, location: { id: 'South' }, class: { id: null } },
            unit: 'Each',
            unitQuantity: '10.1',
            unitPrice: '10.5',
            discountPercent: '10.50',
            taxInTxnCurrency: '40.5',
            lineDescription: null
        }
    ]
};

describe('toSalesDocument', () => {
    const document = toSalesDocument(INVOICE, 'Sales Invoice');

    it('takes the price of a line in the transaction currency, too', () => {
        const [first] = INVOICE.lines.slice(-1);
        const line = { ...first, unitPrice: '13.65', priceInTxnCurrency: '10.5000000000' };
        const [read] = toSalesDocument({ ...INVOICE, lines: [line] }, 'Sales Invoice').lines;
        assert.equal(read?.unitPrice, '10.5');
    });

    it('takes the amounts of the transaction currency, to the cent', () => {
        const { subtotal, total, currencyCode } = document;
        assert.deepEqual(
            { subtotal, total, currencyCode },
            {
                subtotal: '750.55',
                total: '742.50',
                currencyCode: 'CAD'
            }
        );
    });

    it('writes states as people see them', () => {
        assert.equal(document.state, 'Partially Converted');
        assert.equal(document.paymentStatus, 'Partially Paid');
    });

    it('counts lines from 1 in their order, whatever Intacct counts from', () => {
        const [first, second] = document.lines;
        assert.deepEqual([first?.key, first?.lineNumber], ['790', 1]);
        assert.deepEqual([second?.key, second?.lineNumber], ['791', 2]);
    });

    it('computes the amount of a line after its discount, half up', () => {
        assert.deepEqual(
            document.lines.map(({ amount }) => amount),
            ['94.91', '1.01']
        );
    });

    it('counts what is left to convert in the unit of the line, not in base units', () => {
        const boxes = { unitQuantity: '3', quantity: '36.0000000000', quantityRemaining: '20' };
        const { lines } = toSalesDocument({ ...INVOICE, lines: [boxes, {}] }, 'Sales Invoice');
        assert.deepEqual(
            lines.map(({ quantityRemaining }) => quantityRemaining),
            ['1.6666666667', undefined]
        );
    });

    it('takes empty references and nulls for nothing', () => {
        const [first, second] = document.lines;
        assert.equal(document.dueDate, undefined);
        assert.deepEqual([first?.classId, first?.description], [undefined, undefined]);
        assert.equal(second?.itemId, 'FEE');
    });

    it('takes the id people know, and puts it together where Intacct repeats the key', () => {
        assert.equal(document.documentId, 'Sales Invoice-SUBINV#0182#doc');
        const newer = toSalesDocument({ ...INVOICE, id: '453' }, 'Sales Invoice');
        assert.equal(newer.documentId, 'Sales Invoice-SUBINV#0182#doc');
        const explicit = toSalesDocument(
            { ...INVOICE, documentId: 'Sales Invoice-1' },
            'Sales Invoice'
        );
        assert.equal(explicit.documentId, 'Sales Invoice-1');
        assert.equal(document.sourceDocumentId, 'Sales Order-SO0026');
    });
});
