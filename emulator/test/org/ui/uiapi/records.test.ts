import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillLedger, startOrg, type Ledger, type TestOrg } from '../testOrg.ts';

let test: TestOrg;
let ledger: Ledger;

before(() => {
    test = startOrg();
    ledger = fillLedger(test);
});
after(() => test.close());

describe('GET /ui-api/records/{id}', () => {
    it('gives raw and displayed values, and parents as nested records', async () => {
        const fields = ['Name', 'Amount__c', 'Due__c', 'Status__c', 'Account__r.Name']
            .map((name) => `Invoice__c.${name}`)
            .join();
        const { status, body } = await test.clerk.get(
            `/ui-api/records/${ledger.invoices[1]}?fields=${fields}`
        );
        assert.equal(status, 200);
        assert.equal(body.apiName, 'Invoice__c');
        assert.deepEqual(body.fields.Name, { displayValue: null, value: 'INV-2' });
        assert.deepEqual(body.fields.Amount__c, { displayValue: '$100.00', value: 100 });
        assert.deepEqual(body.fields.Due__c, { displayValue: '1/2/2027', value: '2027-01-02' });
        assert.deepEqual(body.fields.Status__c, {
            displayValue: 'Sent to customer',
            value: 'Sent'
        });
        assert.equal(body.fields.Account__r.displayValue, 'Acme');
        assert.equal(body.fields.Account__r.value.fields.Name.value, 'Acme');
        assert.equal(body.fields.Account__c.value, ledger.account);
        assert.equal(body.weakEtag, Date.parse(body.systemModstamp));
    });

    it('gives null for an empty parent', async () => {
        const url = `/ui-api/records/${ledger.invoices[5]}?fields=Invoice__c.Account__r.Name`;
        const { body } = await test.clerk.get(url);
        assert.deepEqual(body.fields.Account__r, { displayValue: null, value: null });
    });

    it('follows parents across several levels', async () => {
        const url = `/ui-api/records/${ledger.invoices[0]}?fields=Invoice__c.Account__r.Owner.Name`;
        const { body } = await test.clerk.get(url);
        const owner = body.fields.Account__r.value.fields.Owner;
        assert.equal(owner.value.apiName, 'User');
        assert.equal(owner.displayValue, owner.value.fields.Name.value);
    });

    it('refuses a field that the user may not read as if it did not exist', async () => {
        const url = `/ui-api/records/${ledger.invoices[0]}?fields=Invoice__c.Secret__c`;
        const { status, body } = await test.clerk.get(url);
        assert.equal(status, 400);
        assert.equal(body[0].errorCode, 'INVALID_FIELD');
        assert.match(body[0].message, /No such column 'Secret__c' on entity 'Invoice__c'/);
        assert.equal((await test.admin.get(url)).status, 200);
    });

    it('leaves hidden optional fields out', async () => {
        const optional = 'Invoice__c.Secret__c,Invoice__c.Nothing__c,Invoice__c.Name';
        const { status, body } = await test.clerk.get(
            `/ui-api/records/${ledger.invoices[0]}?optionalFields=${optional}`
        );
        assert.equal(status, 200);
        assert.deepEqual(Object.keys(body.fields), ['Name']);
    });

    it('gives the readable fields of the page layout', async () => {
        const url = `/ui-api/records/${ledger.invoices[0]}?layoutTypes=Full&modes=View`;
        const { body } = await test.clerk.get(url);
        assert.deepEqual(Object.keys(body.fields), [
            'Account__c',
            'Account__r',
            'Amount__c',
            'Name',
            'Status__c'
        ]);
    });

    it('answers 404 for a record that is not there, and 400 without any field', async () => {
        const gone = `${ledger.invoices[0]?.slice(0, 12)}zzz`;
        const missing = await test.clerk.get(`/ui-api/records/${gone}?fields=Invoice__c.Name`);
        assert.equal(missing.status, 404);
        assert.equal(missing.body[0].errorCode, 'NOT_FOUND');
        assert.equal((await test.clerk.get(`/ui-api/records/${ledger.invoices[0]}`)).status, 400);
    });

    it('brings the children of the relationships that are named', async () => {
        const parent = String(ledger.invoices[0]);
        for (const Name of ['A', 'B']) {
            const line = { Name, Invoice__c: parent };
            test.org.records.create('Invoice_Line__c', line, test.system);
        }
        const { body } = await test.clerk.get(
            `/ui-api/records/${parent}?fields=Invoice__c.Name&childRelationships=Invoice__c.Lines__r`
        );
        const { count, records } = body.childRelationships.Lines__r;
        assert.equal(count, 2);
        assert.equal(records[0].apiName, 'Invoice_Line__c');
    });

    it('reads a batch of 200', async () => {
        const ids = Array.from({ length: 200 }, () => ledger.invoices[0]).join();
        const url = `/ui-api/records/batch/${ids}?fields=Invoice__c.Name`;
        assert.equal((await test.clerk.get(url)).body.results.length, 200);
    });

    it('answers each record of a batch for itself', async () => {
        const ids = `${ledger.invoices[0]},${ledger.account}`;
        const { body } = await test.clerk.get(
            `/ui-api/records/batch/${ids}?fields=Invoice__c.Name`
        );
        assert.equal(body.hasErrors, true);
        assert.equal(body.results[0].result.fields.Name.value, 'INV-1');
        assert.equal(body.results[1].statusCode, 400);
    });
});

describe('POST /ui-api/records', () => {
    it('saves a record and answers with its layout', async () => {
        const { status, body } = await test.clerk.post('/ui-api/records', {
            apiName: 'Invoice__c',
            fields: { Name: 'INV-7', Amount__c: 7, Account__c: ledger.account }
        });
        assert.equal(status, 201);
        assert.equal(body.fields.Amount__c.displayValue, '$7.00');
        assert.equal(body.fields.Account__r.displayValue, 'Acme');
    });

    it('puts the refusal of a validation rule at its field', async () => {
        const { status, body } = await test.clerk.post('/ui-api/records', {
            apiName: 'Invoice__c',
            fields: { Name: 'INV-8', Amount__c: -1 }
        });
        assert.equal(status, 400);
        assert.equal(body.statusCode, 400);
        assert.equal(body.enhancedErrorType, 'RecordError');
        const [error] = body.output.fieldErrors.Amount__c;
        assert.equal(error.errorCode, 'FIELD_CUSTOM_VALIDATION_EXCEPTION');
        assert.equal(error.fieldLabel, 'Amount');
        assert.equal(error.message, 'An invoice cannot be negative.');
    });

    it('refuses a field that the user may not write', async () => {
        const { status } = await test.clerk.post('/ui-api/records', {
            apiName: 'Invoice__c',
            fields: { Name: 'INV-8', Secret__c: 'mine' }
        });
        assert.equal(status, 400);
    });

    it('refuses an object that the user does not know', async () => {
        const { status, body } = await test.clerk.post('/ui-api/records', {
            apiName: 'Nothing__c',
            fields: {}
        });
        assert.equal(status, 400);
        assert.equal(body.output.errors[0].errorCode, 'INVALID_TYPE');
    });
});

describe('PATCH and DELETE /ui-api/records/{id}', () => {
    it('changes a record', async () => {
        const url = `/ui-api/records/${ledger.invoices[2]}`;
        const { status, body } = await test.clerk.patch(url, { fields: { Amount__c: 151.5 } });
        assert.equal(status, 200);
        assert.equal(body.fields.Amount__c.value, 151.5);
    });

    it('refuses to overwrite a change that the caller has not seen', async () => {
        const url = `/ui-api/records/${ledger.invoices[2]}`;
        const { status, body } = await test.clerk.patch(
            url,
            { fields: { Amount__c: 1 } },
            { 'if-unmodified-since': '2000-01-01T00:00:00.000Z' }
        );
        assert.equal(status, 412);
        assert.match(body.output.errors[0].message, /This record was modified by .+ during/);
    });

    it('deletes for those who may', async () => {
        const url = `/ui-api/records/${ledger.invoices[4]}`;
        assert.equal((await test.clerk.delete(url)).status, 403);
        assert.equal((await test.admin.delete(url)).status, 204);
        assert.equal((await test.admin.get(`${url}?fields=Invoice__c.Name`)).status, 404);
    });
});
