import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testServer } from './testServer.ts';

describe('resources that clients fill menus and copies from', () => {
    const test = testServer();
    const json = async (path: string) => (await test.call('GET', path)).json();

    it('tell which records were changed and deleted in a span of time', async () => {
        const connection = await test.connect('admin@local.test');
        const shipments = connection.sobject('Shipment__c');
        const kept = await shipments.create({ Key__c: 'R1' });
        const gone = await shipments.create({ Key__c: 'R2' });
        await shipments.destroy(gone.id ?? '');
        const [start, end] = [-60_000, 60_000].map((ms) => new Date(Date.now() + ms));
        const updated = await shipments.updated(start ?? '', end ?? '');
        assert.ok(updated.ids.includes(kept.id ?? ''));
        assert.ok(!updated.ids.includes(gone.id ?? ''));
        const deleted = await shipments.deleted(start ?? '', end ?? '');
        assert.deepEqual(
            deleted.deletedRecords.map(({ id }) => id),
            [gone.id]
        );
        const reversed = `start=${end?.toISOString()}&end=${start?.toISOString()}`;
        const refused = await test.call('GET', `/sobjects/Shipment__c/updated?${reversed}`);
        assert.equal((await refused.json())[0].errorCode, 'INVALID_REPLICATION_DATE');
    });

    it('find words in records by SOSL', async () => {
        const connection = await test.connect('admin@local.test');
        await connection
            .sobject('Account')
            .create([{ Name: 'Globex Paris' }, { Name: 'Globexia' }]);
        const names = async (sosl: string): Promise<unknown[]> => {
            const { searchRecords } = await connection.search(sosl);
            return searchRecords.map((row) => row['Name']);
        };
        assert.deepEqual(await names('FIND {globex} IN NAME FIELDS RETURNING Account(Id, Name)'), [
            'Globex Paris'
        ]);
        assert.deepEqual(
            await names('FIND {Globex*} RETURNING Account(Name ORDER BY Name DESC LIMIT 1)'),
            ['Globexia']
        );
        await assert.rejects(async () => connection.search('FIND {x}'), /MALFORMED_SEARCH/);
    });

    it('list recent records, tabs, themes and record counts', async () => {
        const connection = await test.connect('admin@local.test');
        const { id } = await connection.sobject('Account').create({ Name: 'Seen' });
        await test.call('GET', `/ui-api/records/${id}?fields=Account.Name&updateMru=true`);
        const recent = (await connection.recent()) as { Id: string; Name: string }[];
        assert.deepEqual([recent[0]?.Id, recent[0]?.Name], [id, 'Seen']);
        assert.ok((await connection.tabs()).some(({ sobjectName }) => sobjectName === 'Account'));
        assert.ok((await connection.theme()).themeItems.some(({ name }) => name === 'Account'));
        const counts = await json('/limits/recordCount?sObjects=Account');
        assert.equal(counts.sObjects[0].name, 'Account');
        assert.ok(counts.sObjects[0].count > 0);
    });

    it('describe how pages are laid out', async () => {
        const connection = await test.connect('admin@local.test');
        const { layouts } = await connection.sobject('Shipment__c').layouts();
        const [section] = layouts[0]?.detailLayoutSections ?? [];
        assert.ok((section?.layoutRows.length ?? 0) > 0);
        const { compactLayouts } = await connection.sobject('Shipment__c').compactLayouts();
        assert.equal(compactLayouts[0]?.fieldItems[0]?.label, 'Shipment Number');
    });

    it('refuse every field of more rows than 200', async () => {
        const soql = encodeURIComponent('SELECT FIELDS(ALL) FROM Account');
        const refused = await (await test.call('GET', `/query?q=${soql}`)).json();
        assert.match(refused[0].message, /LIMIT of at most 200/);
    });

    it('refuse a body that is no object', async () => {
        const refused = await test.call('POST', '/sobjects/Account', []);
        assert.equal((await refused.json())[0].errorCode, 'JSON_PARSER_ERROR');
    });

    it('refuse a method they do not have, naming those they have', async () => {
        const refused = await test.call('PUT', '/sobjects/Account/001000000000001AAA', {});
        assert.equal(refused.status, 405);
        assert.deepEqual(await refused.json(), [
            {
                message: "HTTP Method 'PUT' not allowed. Allowed are DELETE,GET,PATCH",
                errorCode: 'METHOD_NOT_ALLOWED'
            }
        ]);
    });

    it('take the method of the query string from clients that cannot send it', async () => {
        const connection = await test.connect('admin@local.test');
        const { id } = await connection.sobject('Account').create({ Name: 'Before' });
        const path = `/sobjects/Account/${id}?_HttpMethod=PATCH`;
        assert.equal((await test.call('POST', path, { Name: 'After' })).status, 204);
        assert.equal((await connection.sobject('Account').retrieve(id ?? ''))['Name'], 'After');
    });
});
