import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { freshCache, load, record, settled, stubOrg, wire, type Sent } from './page.ts';

const {
    createRecord,
    deleteRecord,
    getFieldDisplayValue,
    getFieldValue,
    getRecord,
    getRecords,
    notifyRecordUpdateAvailable,
    updateRecord
} = await load('lightning/uiRecordApi');

const ID = '006000000000001AAA';
const NAME = { objectApiName: 'Opportunity', fieldApiName: 'Name' };

/** An org with one opportunity that answers with the fields it is asked for. */
function orgWith(
    values: Record<string, unknown>,
    version = { now: 1 }
): (request: Sent) => unknown {
    return ({ method, url, body }) => {
        if (method === 'DELETE') return [204, null];
        if (method !== 'GET') {
            Object.assign(values, (body as { fields: object }).fields);
            version.now += 1;
            const { Name } = values;
            return [method === 'POST' ? 201 : 200, record(ID, { Id: ID, Name }, version.now)];
        }
        const names = ['fields', 'optionalFields']
            .flatMap((parameter) => (url.searchParams.get(parameter) ?? '').split(','))
            .filter(Boolean)
            .map((name) => name.split('.')[1] ?? '');
        const known = names.filter((name) => name in values);
        const missing = (url.searchParams.get('fields') ?? '')
            .split(',')
            .find((name) => name && !((name.split('.')[1] ?? '') in values));
        if (missing) return [400, [{ errorCode: 'INVALID_FIELD', message: missing }]];
        const fields = Object.fromEntries(known.map((name) => [name, values[name]]));
        return record(ID, fields, version.now);
    };
}

describe('getRecord', () => {
    beforeEach(freshCache);

    it('asks nothing while the record id is undefined', async () => {
        const org = stubOrg(orgWith({ Name: 'Renewal' }));
        const wired = await wire(getRecord, { recordId: undefined, fields: [NAME] });
        assert.equal(org.sent.length, 0);
        assert.deepEqual(wired.last(), { data: undefined, error: undefined });
    });

    it('gives the requested fields, read-only', async () => {
        stubOrg(orgWith({ Name: 'Renewal', Amount: 10 }));
        const { last } = await wire(getRecord, { recordId: ID, fields: [NAME] });
        assert.deepEqual(last().data.fields, { Name: { displayValue: null, value: 'Renewal' } });
        assert.throws(() => (last().data.fields.Name.value = 'changed'), TypeError);
    });

    it('reads a record once for components that appear together, whatever fields they show', async () => {
        const org = stubOrg(orgWith({ Name: 'Renewal', Amount: 10 }));
        const [name, amount] = await Promise.all([
            wire(getRecord, { recordId: ID, fields: ['Opportunity.Name'] }),
            wire(getRecord, { recordId: ID.slice(0, 15), fields: ['Opportunity.Amount'] })
        ]);
        assert.equal(org.sent.length, 1);
        assert.deepEqual(Object.keys(name.last().data.fields), ['Name']);
        assert.deepEqual(Object.keys(amount.last().data.fields), ['Amount']);
    });

    it('serves a later component from the cache', async () => {
        const org = stubOrg(orgWith({ Name: 'Renewal' }));
        await wire(getRecord, { recordId: ID, fields: [NAME] });
        const later = await wire(getRecord, { recordId: ID, fields: [NAME] });
        assert.equal(org.sent.length, 1);
        assert.equal(later.last().data.fields.Name.value, 'Renewal');
    });

    it('leaves optional fields out that the user may not see, without asking again', async () => {
        const org = stubOrg(orgWith({ Name: 'Renewal' }));
        const config = { recordId: ID, fields: [NAME], optionalFields: ['Opportunity.Secret__c'] };
        const { last } = await wire(getRecord, config);
        await wire(getRecord, config);
        assert.deepEqual(Object.keys(last().data.fields), ['Name']);
        assert.equal(org.sent.length, 1);
    });

    it('gives the FetchResponse of a refused read only to the component that asked too much', async () => {
        stubOrg(orgWith({ Name: 'Renewal' }));
        const [good, bad] = await Promise.all([
            wire(getRecord, { recordId: ID, fields: [NAME] }),
            wire(getRecord, { recordId: ID, fields: ['Opportunity.Secret__c'] })
        ]);
        assert.equal(good.last().data.fields.Name.value, 'Renewal');
        const { status, statusText, ok, body } = bad.last().error;
        assert.deepEqual([status, statusText, ok], [400, 'Bad Request', false]);
        assert.equal(body[0].errorCode, 'INVALID_FIELD');
    });

    it('says nothing more once the component has left', async () => {
        stubOrg(orgWith({ Name: 'Renewal' }));
        const wired = await wire(getRecord, { recordId: ID, fields: [NAME] });
        wired.disconnect();
        await updateRecord({ fields: { Id: ID, Name: 'Renewal 2' } });
        await settled();
        assert.equal(wired.last().data.fields.Name.value, 'Renewal');
    });
});

describe('writes', () => {
    beforeEach(freshCache);

    it('shows an update in every component, and reads what the answer did not carry', async () => {
        const values = { Name: 'Renewal', Amount: 10 };
        const org = stubOrg(orgWith(values));
        const name = await wire(getRecord, { recordId: ID, fields: [NAME] });
        const amount = await wire(getRecord, { recordId: ID, fields: ['Opportunity.Amount'] });
        await updateRecord({ fields: { Id: ID, Name: 'Renewal 2', Amount: 20 } });
        await settled();
        assert.equal(name.last().data.fields.Name.value, 'Renewal 2');
        assert.equal(amount.last().data.fields.Amount.value, 20);
        const patch = org.sent.find(({ method }) => method === 'PATCH');
        assert.deepEqual(patch?.body, { apiName: null, fields: { Name: 'Renewal 2', Amount: 20 } });
    });

    it('sends ifUnmodifiedSince as the header of the same name', async () => {
        const org = stubOrg(orgWith({ Name: 'Renewal' }));
        const since = '2026-11-24T00:00:00.000Z';
        await updateRecord({ fields: { Id: ID, Name: 'B' } }, { ifUnmodifiedSince: since });
        assert.equal(org.sent[0]?.headers['If-Unmodified-Since'], since);
    });

    it('gives the created record and keeps it for the next component', async () => {
        const org = stubOrg(orgWith({}));
        const created = await createRecord({ apiName: 'Opportunity', fields: { Name: 'New' } });
        assert.equal(created.id, ID);
        const { last } = await wire(getRecord, { recordId: ID, fields: [NAME] });
        assert.equal(last().data.fields.Name.value, 'New');
        assert.equal(org.sent.length, 1);
    });

    it('rejects with the refusal, read-only', async () => {
        stubOrg(() => [400, { message: 'no', output: { fieldErrors: {} } }]);
        await assert.rejects(
            createRecord({ apiName: 'Opportunity', fields: {} }),
            (error: { body: { message: string } }) => {
                assert.equal(error.body.message, 'no');
                return Object.isFrozen(error.body);
            }
        );
    });

    it('turns a component that shows a deleted record into its error', async () => {
        let gone = false;
        const org = orgWith({ Name: 'Renewal' });
        stubOrg((request) => {
            if (gone && request.method === 'GET') return [404, [{ errorCode: 'NOT_FOUND' }]];
            gone = request.method === 'DELETE';
            return org(request);
        });
        const { last } = await wire(getRecord, { recordId: ID, fields: [NAME] });
        await deleteRecord(ID);
        await settled();
        assert.equal(last().error.status, 404);
    });

    it('reads again what notifyRecordUpdateAvailable names, and resolves once it is shown', async () => {
        const values = { Name: 'Renewal' };
        const version = { now: 1 };
        stubOrg(orgWith(values, version));
        const { last } = await wire(getRecord, { recordId: ID, fields: [NAME] });
        values.Name = 'Changed by a flow';
        version.now += 1;
        await notifyRecordUpdateAvailable([{ recordId: ID }]);
        assert.equal(last().data.fields.Name.value, 'Changed by a flow');
    });
});

describe('getRecords', () => {
    beforeEach(freshCache);

    it('gives a result for each record, found or not', async () => {
        stubOrg(() => ({
            results: [
                { statusCode: 200, result: record(ID, { Name: 'Renewal' }) },
                { statusCode: 404, result: [{ errorCode: 'NOT_FOUND' }] }
            ]
        }));
        const records = [{ recordIds: [ID, '006000000000002AAA'], fields: [NAME] }];
        const { last } = await wire(getRecords, { records });
        const [found, missing] = last().data.results;
        assert.equal(found.result.fields.Name.value, 'Renewal');
        assert.equal(missing.statusCode, 404);
    });
});

describe('getFieldValue', () => {
    const account = record('001000000000001AAA', { Name: 'Acme', Phone: null });
    const opportunity = record(ID, { Amount: 10, Account: account, Campaign: null });
    opportunity.fields.Amount.displayValue = '$10.00';

    it('reads own fields, fields of parents, and null below an empty parent', () => {
        assert.equal(getFieldValue(opportunity, 'Opportunity.Amount'), 10);
        assert.equal(getFieldValue(opportunity, 'Opportunity.Account.Name'), 'Acme');
        assert.equal(getFieldValue(opportunity, 'Opportunity.Campaign.Name'), null);
        assert.equal(getFieldValue(opportunity, 'Opportunity.Missing'), undefined);
        assert.equal(getFieldValue(undefined, 'Opportunity.Amount'), undefined);
        assert.throws(() => getFieldValue(opportunity, 'Amount'), TypeError);
    });

    it('has a twin for the displayed form', () => {
        assert.equal(getFieldDisplayValue(opportunity, 'Opportunity.Amount'), '$10.00');
    });
});
