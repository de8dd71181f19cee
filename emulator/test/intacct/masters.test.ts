import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { anOrder, ORDERS } from './support/orders.ts';

describe('master data', () => {
    let intacct: LocalCompany;
    before(async () => {
        intacct = await localCompany();
    });
    const CUSTOMERS = '/objects/accounts-receivable/customer';
    const get = async (path: string) => (await intacct.call('GET', path)).body['ia::result'];

    it('is listed as references', async () => {
        const [first] = await get('/objects/inventory-control/item');
        assert.deepEqual(Object.keys(first), ['key', 'id', 'href']);
    });

    it('is read with its groups and links', async () => {
        const key = intacct.company.customers.byId('SEED-ACCENTS')?.key;
        const customer = await get(`${CUSTOMERS}/${key}`);
        assert.equal(customer.name, 'Crème & Söhne <Ltd> 🚀');
        assert.equal(customer.term.id, 'Net 30');
        assert.equal(customer.contacts.default.mailingAddress.city, 'Montréal');
    });

    it('is created, and used by documents at once', async () => {
        const body = { id: 'C-NEW', name: 'New customer', term: { id: 'Net 60' } };
        const { status } = await intacct.call('POST', CUSTOMERS, { body });
        const order = await intacct.call('POST', ORDERS, {
            body: anOrder({ customer: { id: 'C-NEW' } })
        });
        assert.equal(status, 201);
        assert.equal(
            (await get(`${ORDERS}/${order.body['ia::result'].key}`)).dueDate,
            '2017-01-07'
        );
    });

    it('is merged by PATCH, group by group', async () => {
        const path = `${CUSTOMERS}/${intacct.company.customers.byId('CG-12520')?.key}`;
        await intacct.call('PATCH', path, {
            body: { contacts: { default: { email1: 'claire@example.com' } } }
        });
        const { contacts } = await get(path);
        assert.equal(contacts.default.email1, 'claire@example.com');
        assert.equal(contacts.default.firstName, 'Claire');
    });

    it('refuses an id that is taken', async () => {
        const body = { id: 'CG-12520', name: 'Another Claire' };
        const { status, body: reply } = await intacct.call('POST', CUSTOMERS, { body });
        assert.equal(status, 422);
        assert.match(reply['ia::error'].details[0].message, /CG-12520 already exists/);
    });

    it('refuses what only documents may write', async () => {
        const { status } = await intacct.call('POST', '/objects/order-entry/document-line', {
            body: {}
        });
        assert.equal(status, 405);
    });

    it('includes the definitions, read only', async () => {
        const definitions = await get('/objects/order-entry/txn-definition');
        assert.deepEqual(
            definitions.map(({ id }: { id: string }) => id),
            ['Sales Quote', 'Sales Order', 'Sales Invoice', 'Sales Return']
        );
        const invoice = await get(`/objects/order-entry/txn-definition/${definitions[2].key}`);
        assert.equal(invoice.docClass, 'invoice');
        assert.equal(invoice.editPolicy, 'all');
        assert.equal(invoice.enableNumberingSequence, true);
    });
});

describe('GET /services/core/model', () => {
    it('says of each field whether it must be given, may change, and what it is', async () => {
        const intacct = await localCompany();
        const { body } = await intacct.call(
            'GET',
            '/services/core/model?name=order-entry/document::Sales%20Order&version=v1'
        );
        const { fields, refs, lists, groups } = body['ia::result'];
        assert.deepEqual(fields.txnDate, {
            type: 'string',
            format: 'date',
            readOnly: false,
            writeOnly: false,
            required: true,
            nullable: false,
            mutable: true
        });
        assert.equal(fields.total.readOnly, true);
        assert.equal(fields['nsp::SALESFORCE_OPPORTUNITY'].type, 'string');
        assert.equal(refs.customer.apiObject, 'accounts-receivable/customer');
        assert.equal(
            lists.lines.groups.dimensions.refs.location.apiObject,
            'company-config/location'
        );
        assert.ok(groups.audit.fields.modifiedDateTime);
    });

    it('has no fields for a name that stands for nothing', async () => {
        const intacct = await localCompany();
        const path = '/services/core/model?name=order-entry/document::Nothing';
        const { status, body } = await intacct.call('GET', path);
        assert.equal(status, 200);
        assert.deepEqual(body['ia::result'].fields, {});
    });

    it('lists the objects when it is asked for none', async () => {
        const intacct = await localCompany();
        const { body } = await intacct.call('GET', '/services/core/model');
        const names = body['ia::result'].map(({ apiObject }: { apiObject: string }) => apiObject);
        assert.ok(names.includes('order-entry/document'));
    });
});
