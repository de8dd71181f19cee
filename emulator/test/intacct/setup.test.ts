import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Company } from '../../src/intacct/company/company.ts';
import { seedCompany } from '../../src/seed/company.ts';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { anOrder, reasons } from './support/orders.ts';

describe('what a company is set up to do', () => {
    let intacct: LocalCompany;
    before(async () => {
        intacct = await localCompany();
    });
    const query = async (object: string, fields: readonly string[]) =>
        (await intacct.call('POST', '/services/core/query', { body: { object, fields } })).body[
            'ia::result'
        ];

    it('is read from the preferences of the company and of Order Entry', async () => {
        const path = '/objects/company-config';
        const company = await intacct.call('GET', `${path}/company-preference/setup`);
        const orderEntry = await intacct.call('GET', `${path}/order-entry-preference/setup`);
        assert.deepEqual(company.body['ia::result'].accounting, { baseCurrency: 'USD' });
        assert.equal(company.body['ia::result'].id, 'local');
        assert.equal(orderEntry.body['ia::result'].displayPaymentStatus, true);
        assert.equal(orderEntry.body['ia::result'].enableForeignCurrency, false);
    });

    it('says since when the books of an entity are open', async () => {
        const [us] = await query('company-config/entity', ['id', 'openBooksStartDate']);
        assert.deepEqual(us, { id: 'US', openBooksStartDate: '2014-01-01' });
    });

    it('names the units of every group', async () => {
        const units = await query('inventory-control/unit-of-measure', ['id', 'parent.id']);
        assert.deepEqual(
            units.map((unit: { id: string }) => unit.id),
            ['Each', 'Pair', 'Dozen']
        );
        assert.equal(units[0]['parent.id'], 'Count');
    });

    it('names the documents that a definition may be made from', async () => {
        const rows = await query('order-entry/txn-definition-source-document-detail', [
            'order-entry-txn-definition.id',
            'sourceDocument.id'
        ]);
        const sources = rows
            .filter((row: object) => Object.values(row)[0] === 'Sales Invoice')
            .map((row: object) => Object.values(row)[1]);
        assert.deepEqual(sources, ['Sales Quote', 'Sales Order']);
    });

    it('answers several queries of one call in their order', async () => {
        const { body } = await intacct.call('POST', '/services/core/query', {
            body: [
                { object: 'company-config/location', fields: ['id'] },
                { object: 'company-config/department', fields: ['id'] }
            ]
        });
        assert.deepEqual(
            body.map((answer: { 'ia::result': unknown[] }) => answer['ia::result'].length),
            [4, 2]
        );
    });

    it('hides the payment status where Order Entry does not show it', async () => {
        intacct.company.prefer({ displayPaymentStatus: false });
        const path = '/objects/order-entry/document::Sales%20Invoice';
        const { body } = await intacct.call('POST', path, { body: anOrder() });
        const read = await intacct.call('GET', `${path}/${body['ia::result'].key}`);
        intacct.company.prefer({ displayPaymentStatus: true });
        assert.equal(read.body['ia::result'].paymentStatus, null);
    });

    it('refuses what the role of the user does not reach, on reading, writing and querying', async () => {
        intacct.company.prefer({ deniedObjects: ['accounts-receivable/customer'] });
        const read = await intacct.call('GET', '/objects/accounts-receivable/customer');
        const asked = await intacct.call('POST', '/services/core/query', {
            body: { object: 'accounts-receivable/customer', fields: ['id'] }
        });
        intacct.company.prefer({ deniedObjects: [] });
        assert.deepEqual([read.status, asked.status], [403, 403]);
        assert.match(reasons(asked.body)[0]!, /do not have permission .* accounts-receivable/);
    });
});

describe('the seed with many definitions', () => {
    it('has forty, of every class, with every policy', () => {
        const company = new Company('local');
        seedCompany(company, { size: 'small', manyDefinitions: true });
        const definitions = [...company.definitions.values()];
        const values = (of: (row: (typeof definitions)[number]) => unknown) =>
            new Set(definitions.map(of)).size;
        assert.equal(definitions.length, 40);
        assert.equal(
            values(({ docClass }) => docClass),
            5
        );
        assert.equal(
            values(({ status }) => status),
            2
        );
        assert.equal(
            values(({ numberPrefix }) => numberPrefix === undefined),
            2
        );
    });

    it('refuses a new document of a definition that is made by conversion alone', async () => {
        const intacct = await localCompany();
        const sales = intacct.company.definitions.byId('Sales Order')!;
        intacct.company.definitions.put({ ...sales, conversionPolicy: 'convert' });
        const path = '/objects/order-entry/document::Sales%20Order';
        const { status, body } = await intacct.call('POST', path, { body: anOrder() });
        assert.equal(status, 422);
        assert.match(reasons(body)[0]!, /only be created by converting/);
    });
});
