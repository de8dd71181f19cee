import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { DefinitionRow } from '../../src/intacct/company/records.ts';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { aLine, anOrder, ORDERS, reasons } from './support/orders.ts';

describe('POST /objects/order-entry/document::{definition}', () => {
    let intacct: LocalCompany;
    before(async () => {
        intacct = await localCompany();
    });
    const post = (body: unknown, path = ORDERS) => intacct.call('POST', path, { body });
    const created = async (body: unknown, path = ORDERS) => {
        const { body: reply } = await post(body, path);
        return (await intacct.call('GET', `${path}/${reply['ia::result'].key}`)).body['ia::result'];
    };

    const addDefinition = (more: Partial<DefinitionRow>) => {
        const definition = intacct.company.definitions.byId('Sales Order')!;
        const key = intacct.company.definitions.nextKey();
        intacct.company.definitions.put({ ...definition, ...more, key });
    };

    it('answers 201 with a reference and nothing more', async () => {
        const { status, body } = await post(anOrder());
        const { key, id, documentType, href, ...more } = body['ia::result'];
        assert.equal(status, 201);
        assert.equal(id, `Sales Order-SO-${key.padStart(4, '0')}`);
        assert.equal(documentType, 'Sales Order');
        assert.equal(href, `/objects/order-entry/document::Sales%20Order/${key}`);
        assert.deepEqual(more, {});
        assert.deepEqual(body['ia::meta'], { totalCount: 1, totalSuccess: 1, totalError: 0 });
    });

    it('numbers each definition by its own sequence', async () => {
        const quote = await created(anOrder(), '/objects/order-entry/document::Sales%20Quote');
        assert.equal(quote.documentNumber, 'SQ-0001');
    });

    it('adds up lines that are each rounded half-up to the cent', async () => {
        const lines = [
            aLine({ unitQuantity: '3', unitPrice: '0.335' }),
            aLine({ unitQuantity: '1', unitPrice: '10.05', discountPercent: '50' })
        ];
        const { subtotal, total } = await created(anOrder({ lines }));
        assert.deepEqual({ subtotal, total }, { subtotal: '6.04', total: '6.04' });
    });

    it('shows quantities and prices padded to ten places, the price net of the discount', async () => {
        const { lines } = await created(anOrder({ lines: [aLine({ discountPercent: '10' })] }));
        assert.equal(lines[0].unitQuantity, '2.0000000000');
        assert.equal(lines[0].unitPrice, '24.9000000000');
        assert.equal(lines[0].discountPercent, '10.0000000000');
        assert.equal(lines[0].price, '22.4100000000');
    });

    it('shows quantity and price in the base unit beside those of the unit that was ordered', async () => {
        const line = aLine({ unit: 'Dozen', unitQuantity: '2', unitPrice: '36' });
        const { lines } = await created(anOrder({ lines: [line] }));
        assert.equal(lines[0].quantity, '24.0000000000');
        assert.equal(lines[0].price, '3.0000000000');
    });

    it('shows links that lead nowhere with null parts', async () => {
        const order = await created(anOrder());
        assert.deepEqual(order.sourceDocument, { key: null, id: null });
        assert.deepEqual(order.entity, { key: null, id: null, name: null });
        assert.deepEqual(order.lines[0].dimensions.department, { key: null, id: null, name: null });
    });

    it("takes the due date from the customer's term when none is sent", async () => {
        const { dueDate, paymentTerm } = await created(anOrder());
        assert.equal(dueDate, '2016-12-08');
        assert.equal(paymentTerm.id, 'Net 30');
    });

    it("takes the item's own price when none is sent", async () => {
        const { unitPrice: _unitPrice, ...line } = aLine();
        const { lines } = await created(anOrder({ lines: [line] }));
        assert.equal(lines[0].unitPrice, '24.9000000000');
    });

    it('keeps custom fields of header and lines', async () => {
        const line = aLine({ 'nsp::SALESFORCE_LINE': '00k1' });
        const order = await created(
            anOrder({ 'nsp::SALESFORCE_OPPORTUNITY': '0061', lines: [line] })
        );
        assert.equal(order['nsp::SALESFORCE_OPPORTUNITY'], '0061');
        assert.equal(order.lines[0]['nsp::SALESFORCE_LINE'], '00k1');
    });

    it('shows the contacts that were sent', async () => {
        const { contacts } = await created(anOrder({ contacts: { shipTo: { id: 'Dock 4' } } }));
        assert.equal(contacts.shipTo.id, 'Dock 4');
        assert.equal(contacts.billTo.id, 'Claire Gute(CCG-12520)');
    });

    it('shows people the document behind its webURL, names escaped', async () => {
        const { webURL } = await created(anOrder({ customer: { id: 'SEED-ACCENTS' } }));
        const page = await intacct.app.inject(webURL);
        assert.match(page.headers['content-type'] as string, /text\/html/);
        assert.match(page.body, /Crème &amp; Söhne &lt;Ltd&gt; 🚀/);
    });

    it('stamps whole seconds in UTC', async () => {
        const { audit } = await created(anOrder());
        assert.match(audit.modifiedDateTime, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    });

    for (const [name, change, reason] of [
        ['an unknown customer', { customer: { id: 'C-0' } }, "Customer 'C-0' does not exist."],
        [
            'a customer on hold',
            { customer: { id: 'SEED-FROZEN' } },
            "Customer 'SEED-FROZEN' is on hold."
        ],
        [
            'an unknown item',
            line({ dimensions: { item: { id: 'X' } } }),
            "Line 1: Item 'X' does not exist."
        ],
        [
            'an inactive item',
            line({ dimensions: { item: { id: 'SEED-LABELS' } } }),
            "Line 1: Item 'SEED-LABELS' is inactive."
        ],
        [
            'a unit of another item',
            line({ unit: 'Crate' }),
            "Line 1: Missing unit: 'Crate' is not a unit of measure of item 'SEED-STAPLER'."
        ],
        [
            'a missing location',
            line({ dimensions: { location: null } }),
            "Line 1: Location is required for item 'SEED-STAPLER'."
        ],
        [
            'an unknown location',
            line({ dimensions: { location: { id: 'Mars' } } }),
            "Line 1: Location 'Mars' does not exist."
        ],
        [
            'an unknown department',
            line({ dimensions: { department: { id: 'D' } } }),
            "Line 1: Department 'D' does not exist."
        ],
        [
            'an unknown class',
            line({ dimensions: { class: { id: 'K' } } }),
            "Line 1: Class 'K' does not exist."
        ],
        [
            'an unknown warehouse',
            line({ dimensions: { warehouse: { id: 'W' } } }),
            "Line 1: Warehouse 'W' does not exist."
        ],
        [
            'a negative quantity',
            line({ unitQuantity: '-3' }),
            "Line 1: Quantity -3 of item 'SEED-STAPLER' must be greater than zero."
        ],
        ['no line at all', { lines: [] }, 'The transaction must have at least one line item.'],
        [
            'a date in closed books',
            { txnDate: '2013-12-31' },
            'The date 2013-12-31 is in a closed period.'
        ],
        [
            'an unknown term',
            { paymentTerm: { id: 'Net 1' } },
            "Payment term 'Net 1' does not exist."
        ],
        [
            'a number of its own',
            { documentNumber: '7' },
            "Document number cannot be entered because 'Sales Order' uses a numbering sequence."
        ],
        [
            'a state it cannot have',
            { state: 'converted' },
            "A transaction cannot be saved with the state 'converted'."
        ]
    ] as const) {
        it(`refuses ${name}, naming it`, async () => {
            const { status, body } = await post(anOrder(change));
            assert.equal(status, 422);
            assert.equal(body['ia::error'].code, 'operationFailed');
            assert.deepEqual(reasons(body), [reason, 'Could not create Document record.']);
        });
    }

    for (const [name, object, inactive, change, reason] of [
        [
            'customer',
            'accounts-receivable/customer',
            { id: 'C-OLD', name: 'Old' },
            { customer: { id: 'C-OLD' } },
            "Customer 'C-OLD' is inactive."
        ],
        [
            'location',
            'company-config/location',
            { id: 'Closed', name: 'Closed' },
            line({ dimensions: { location: { id: 'Closed' } } }),
            "Line 1: Location 'Closed' is inactive."
        ]
    ] as const) {
        it(`refuses a ${name} that is inactive`, async () => {
            await intacct.call('POST', `/objects/${object}`, {
                body: { ...inactive, status: 'inactive' }
            });
            assert.equal(reasons((await post(anOrder(change))).body)[0], reason);
        });
    }

    it('asks for a warehouse for an item that is kept in stock', async () => {
        const unitOfMeasureGroup = { id: 'Count' };
        const body = { id: 'STOCKED', name: 'Stocked', itemType: 'inventory', unitOfMeasureGroup };
        await intacct.call('POST', '/objects/inventory-control/item', { body });
        const stocked = (more: object) =>
            anOrder(line({ dimensions: { item: { id: 'STOCKED' }, ...more } }));
        assert.equal(
            reasons((await post(stocked({}))).body)[0],
            "Line 1: Warehouse is required for inventory item 'STOCKED'."
        );
        assert.equal((await post(stocked({ warehouse: { id: 'WH1' } }))).status, 201);
    });

    it('names every problem of every line at once', async () => {
        const lines = [aLine({ unit: 'Crate' }), aLine({ unitQuantity: '0' })];
        const { body } = await post(anOrder({ customer: { id: 'C-0' }, lines }));
        assert.equal(reasons(body).length, 4);
    });

    it('adds the subtotal rows that the definition has, such as a tax', async () => {
        addDefinition({
            id: 'Taxed Order',
            subtotals: [{ description: 'Sales Tax', percent: '8.25' }]
        });
        const lines = [aLine({ unitQuantity: '1', unitPrice: '10.01' })];
        const order = await created(
            anOrder({ lines }),
            '/objects/order-entry/document::Taxed%20Order'
        );
        assert.deepEqual([order.subtotal, order.total], ['10.01', '10.84']);
        assert.equal(order.subtotals[0].description, 'Sales Tax');
        assert.equal(order.subtotals[0].total, '0.83');
    });

    it('takes the number from the caller, once, where the definition has no sequence', async () => {
        const { numberPrefix: _prefix, ...unnumbered } =
            intacct.company.definitions.byId('Sales Order')!;
        const key = intacct.company.definitions.nextKey();
        intacct.company.definitions.put({ ...unnumbered, key, id: 'By Hand' });
        const path = '/objects/order-entry/document::By%20Hand';
        const numbered = anOrder({ documentNumber: 'A-7' });
        assert.equal((await post(numbered, path)).body['ia::result'].id, 'By Hand-A-7');
        assert.match(reasons((await post(numbered, path)).body)[0]!, /'A-7' already exists/);
        assert.match(
            reasons((await post(anOrder(), path)).body)[0]!,
            /Document number is required/
        );
    });

    it('stores nothing and uses no number when it refuses', async () => {
        const sound = await localCompany();
        await sound.call('POST', ORDERS, { body: anOrder({ customer: { id: 'C-0' } }) });
        assert.equal(sound.company.documents.size, 0);
        const { body } = await sound.call('POST', ORDERS, { body: anOrder() });
        assert.equal(body['ia::result'].id, 'Sales Order-SO-0001');
    });

    it('answers 404 for a definition the company does not have', async () => {
        const { status } = await post(anOrder(), '/objects/order-entry/document::Nothing');
        assert.equal(status, 404);
    });

    it('refuses a definition that is inactive', async () => {
        const { company, call } = await localCompany();
        const definition = company.definitions.byId('Sales Order')!;
        company.definitions.put({ ...definition, status: 'inactive' });
        const { status, body } = await call('POST', ORDERS, { body: anOrder() });
        assert.equal(status, 422);
        assert.match(reasons(body)[0] ?? '', /'Sales Order' is inactive/);
    });
});

function line(more: Record<string, unknown>) {
    return { lines: [aLine(more)] };
}
