import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { aLine, anOrder, INVOICES, ORDERS, QUOTES, reasons } from './support/orders.ts';

describe('converting a document', () => {
    let intacct: LocalCompany;
    let quote: { key: string; id: string; lines: { key: string; unitQuantity: string }[] };
    beforeEach(async () => {
        intacct = await localCompany();
        const lines = [aLine({ unitQuantity: '4' }), aLine({ unitQuantity: '1' })];
        const { body } = await intacct.call('POST', QUOTES, { body: anOrder({ lines }) });
        quote = (await read(QUOTES, body['ia::result'].key)) as typeof quote;
    });
    const read = async (path: string, key: string) =>
        (await intacct.call('GET', `${path}/${key}`)).body['ia::result'];
    const stateOfQuote = async () => (await read(QUOTES, quote.key)).state;
    const convert = (quantities: readonly string[], more: object = {}, path = ORDERS) => {
        const lines = quantities.map((unitQuantity, index) =>
            aLine({
                unitQuantity,
                sourceDocument: { key: quote.key },
                sourceDocumentLine: { key: quote.lines[index]?.key }
            })
        );
        const body = anOrder({ sourceDocument: { id: quote.id }, lines, ...more });
        return intacct.call('POST', path, { body });
    };

    it('in full makes the source converted and links both ways', async () => {
        const { body } = await convert(['4', '1']);
        const order = await read(ORDERS, body['ia::result'].key);
        assert.equal(await stateOfQuote(), 'converted');
        assert.equal(order.sourceDocument.id, quote.id);
        assert.equal(order.lines[0].sourceDocumentLine.key, quote.lines[0]?.key);
        assert.equal(order.history[0].convertedFrom.id, quote.id);
    });

    it('in part makes it partially converted and leaves the rest', async () => {
        await convert(['3']);
        const { state, lines } = await read(QUOTES, quote.key);
        assert.equal(state, 'partiallyConverted');
        assert.equal(lines[0].quantityConverted, '3.0000000000');
        assert.equal(lines[0].quantityRemaining, '1.0000000000');
        await convert(['1', '1']);
        assert.equal(await stateOfQuote(), 'converted');
    });

    it('refuses more than remains', async () => {
        await convert(['3']);
        const { body } = await convert(['2']);
        assert.equal(reasons(body)[0], 'Line 1: Quantity 2 is more than the remaining 1.');
    });

    it('refuses a source that is converted already', async () => {
        await convert(['4', '1']);
        assert.match(reasons((await convert(['1'])).body)[0]!, /its state is converted/);
    });

    it('refuses a definition the source may not become', async () => {
        const path = '/objects/order-entry/document::Sales%20Return';
        assert.match(
            reasons((await convert(['1'], {}, path)).body)[0]!,
            /cannot be converted to 'Sales Return'/
        );
    });

    it("refuses another customer's source", async () => {
        const { body } = await convert(['1'], { customer: { id: 'SEED-SOUND' } });
        assert.match(reasons(body)[0]!, /belongs to customer 'CG-12520'/);
    });

    it('into a draft holds the source in progress until the draft is posted', async () => {
        const { body } = await convert(['4', '1'], { state: 'draft' });
        assert.equal(await stateOfQuote(), 'inProgress');
        await intacct.call('PATCH', `${ORDERS}/${body['ia::result'].key}`, {
            body: { state: 'pending' }
        });
        assert.equal(await stateOfQuote(), 'converted');
    });

    it('gives the source its quantities back when the target is deleted', async () => {
        const { body } = await convert(['4', '1']);
        await intacct.call('DELETE', `${ORDERS}/${body['ia::result'].key}`);
        assert.equal(await stateOfQuote(), 'pending');
    });

    it('keeps a converted source from being edited or deleted', async () => {
        await convert(['4', '1']);
        const path = `${QUOTES}/${quote.key}`;
        assert.equal((await intacct.call('PATCH', path, { body: { memo: 'x' } })).status, 422);
        assert.equal((await intacct.call('DELETE', path)).status, 422);
    });

    it('runs along the chain from quote to invoice', async () => {
        const order = (await convert(['4', '1'])).body['ia::result'];
        const { lines } = await read(ORDERS, order.key);
        const body = anOrder({
            sourceDocument: { key: order.key },
            lines: lines.map((line: { key: string; unitQuantity: string }) =>
                aLine({ unitQuantity: line.unitQuantity, sourceDocumentLine: { key: line.key } })
            )
        });
        const invoice = (await intacct.call('POST', INVOICES, { body })).body['ia::result'];
        assert.equal((await read(INVOICES, invoice.key)).history.length, 3);
    });
});
