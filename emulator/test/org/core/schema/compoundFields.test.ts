import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testServer } from '../rest/testServer.ts';
import { ESTATE } from '../testOrg.ts';

interface Described {
    fields: { name: string; type: string; compoundFieldName: string | null }[];
}

describe('compound fields', () => {
    const test = testServer(ESTATE);
    const place = { Spot__Latitude__s: 48.8584, Spot__Longitude__s: 2.2945 };

    it('are written by their parts and read as a whole, in SOQL and by id', async () => {
        const connection = await test.connect('admin@local.test');
        const { id = '' } = await connection.sobject('House__c').create({ Name: 'H', ...place });
        const spot = { latitude: 48.8584, longitude: 2.2945 };
        const { records } = await connection.query(
            `SELECT Spot__c FROM House__c WHERE Id = '${id}'`
        );
        assert.deepEqual(records[0]?.['Spot__c'], spot);
        assert.deepEqual((await connection.sobject('House__c').retrieve(id))['Spot__c'], spot);
    });

    it('give an address of a standard object, and null for an empty one', async () => {
        const connection = await test.connect('admin@local.test');
        const { id = '' } = await connection
            .sobject('Account')
            .create({ Name: 'A', BillingCity: 'Paris', BillingCountry: 'France' });
        const account = await connection.sobject('Account').retrieve(id);
        assert.equal(account['BillingAddress'].city, 'Paris');
        assert.equal(account['BillingAddress'].street, null);
        assert.equal(account['ShippingAddress'], null);
    });

    it('refuse to be written or filtered', async () => {
        const written = await test.call('POST', '/sobjects/House__c', { Name: 'H', Spot__c: 'x' });
        assert.equal((await written.json())[0].errorCode, 'INVALID_FIELD_FOR_INSERT_UPDATE');
        const soql = encodeURIComponent('SELECT Id FROM House__c WHERE Spot__c = null');
        const filtered = await test.call('GET', `/query?q=${soql}`);
        assert.match((await filtered.json())[0].message, /can not be filtered/);
    });

    it('name their whole in describe and object info', async () => {
        const described = (await (
            await test.call('GET', '/sobjects/House__c/describe')
        ).json()) as Described;
        const latitude = described.fields.find(({ name }) => name === 'Spot__Latitude__s');
        assert.equal(latitude?.compoundFieldName, 'Spot__c');
        const info = await (await test.call('GET', '/ui-api/object-info/Account')).json();
        assert.equal(info.fields.BillingCity.compoundFieldName, 'BillingAddress');
        assert.equal(info.fields.BillingCity.compoundComponentName, 'City');
        assert.equal(info.fields.BillingAddress.compound, true);
    });

    it('carry the permission of their parts', async () => {
        const rep = await test.connect('rep@local.test');
        await assert.rejects(
            async () => rep.query('SELECT Spot__Latitude__s FROM House__c'),
            /No such column/
        );
    });
});

describe('dependent picklists', () => {
    const test = testServer(ESTATE);

    it('say which controlling values offer each choice', async () => {
        const fields = (await (await test.call('GET', '/sobjects/House__c/describe')).json())
            .fields;
        const dependent = fields.find((field: { name: string }) => field.name === 'Sub_Kind__c');
        assert.equal(dependent.controllerName, 'Kind__c');
        assert.equal(dependent.dependentPicklist, true);
        const bits = dependent.picklistValues.map(({ validFor }: { validFor: string }) =>
            Buffer.from(validFor, 'base64').readUInt8(0)
        );
        assert.deepEqual(bits, [0b1000_0000, 0b1100_0000]);
    });

    it('do so by index in UI API', async () => {
        const path = '/ui-api/object-info/House__c/picklist-values/012000000000000AAA/Sub_Kind__c';
        const { controllerValues, values } = await (await test.call('GET', path)).json();
        assert.deepEqual(controllerValues, { Villa: 0, Flat: 1 });
        assert.deepEqual(
            values.map(({ validFor }: { validFor: number[] }) => validFor),
            [[0], [0, 1]]
        );
        const info = await (await test.call('GET', '/ui-api/object-info/House__c')).json();
        assert.deepEqual(info.dependentFields, { Kind__c: { Sub_Kind__c: {} } });
    });
});
