import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Connection } from 'jsforce';
import { testServer } from '../rest/testServer.ts';
import { ESTATE } from '../testOrg.ts';

describe('object translations', () => {
    const test = testServer(ESTATE);
    let french: Connection;
    before(async () => {
        const connection = await test.connect('admin@local.test');
        const { records } = await connection.query(
            "SELECT Id FROM User WHERE Username = 'admin@local.test'"
        );
        await connection
            .sobject('User')
            .update({ Id: String(records[0]?.['Id']), LanguageLocaleKey: 'fr' });
        french = await test.connect('admin@local.test');
    });

    it('name an object and its fields in the user’s language', async () => {
        const { label, labelPlural, fields } = await french.sobject('House__c').describe();
        assert.deepEqual([label, labelPlural], ['Maison', 'Maisons']);
        const labels = new Map(fields.map((field) => [field.name, field.label]));
        assert.deepEqual(
            ['Name', 'Price__c', 'Baths__c'].map((name) => labels.get(name)),
            ['Nom', 'Prix', 'Baths']
        );
        const price = fields.find(({ name }) => name === 'Price__c');
        assert.equal(price?.inlineHelpText, 'aide');
    });

    it('label choices in UI API, GraphQL and toLabel', async () => {
        const { id = '' } = await french
            .sobject('House__c')
            .create({ Name: 'H', Kind__c: 'Villa' });
        const record = await french.request<{ fields: { Kind__c: object } }>(
            `/ui-api/records/${id}?fields=House__c.Kind__c`
        );
        assert.deepEqual(record.fields.Kind__c, { displayValue: 'Villa fr', value: 'Villa' });
        const query = `{ uiapi { query { House__c { edges { node { Kind__c { displayValue } } } } } } }`;
        const answer = await french.requestPost('/graphql', { query });
        assert.match(JSON.stringify(answer), /Villa fr/);
        const { records } = await french.query(
            `SELECT toLabel(Kind__c) FROM House__c WHERE Id = '${id}'`
        );
        assert.equal(records[0]?.['Kind__c'], 'Villa fr');
    });

    it('title the sections of a layout, and leave those without a translation', async () => {
        const { sections } = await french.request<{ sections: readonly { heading: string }[] }>(
            '/ui-api/layout/House__c'
        );
        assert.deepEqual(
            sections.map(({ heading }) => heading),
            ['Pièces', 'Worth']
        );
    });

    it('word refusals', async () => {
        const refused = french.sobject('House__c').create({ Name: 'H', Price__c: 1e17 });
        await assert.rejects(refused, /^NUMBER_OUTSIDE_VALID_RANGE: Prix: /);
    });

    it('leave everybody else’s language alone', async () => {
        const rep = await test.connect('rep@local.test');
        assert.equal((await rep.sobject('House__c').describe()).label, 'House');
    });
});
