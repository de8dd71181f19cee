import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillLedger, startOrg, type Answer, type Ledger, type TestOrg } from '../testOrg.ts';

let test: TestOrg;
let ledger: Ledger;

before(() => {
    test = startOrg();
    ledger = fillLedger(test);
});
after(() => test.close());

function names({ body }: Answer): string[] {
    return body.records.map((record: { fields: Record<string, { value: string }> }) => {
        return record.fields.Name?.value;
    });
}

describe('GET and POST related-list-records', () => {
    it('gives the children of one parent', async () => {
        const answer = await test.clerk.get(
            `/ui-api/related-list-records/${ledger.account}/Invoices__r?fields=Invoice__c.Name&sortBy=Invoice__c.Name`
        );
        assert.deepEqual(names(answer), ['INV-1', 'INV-2', 'INV-3', 'INV-4', 'INV-5']);
        assert.equal(answer.body.listReference.relatedListId, 'Invoices__r');
        assert.equal(answer.body.listReference.inContextOfRecordId, ledger.account);
    });

    it('pages by token', async () => {
        const url = `/ui-api/related-list-records/${ledger.account}/Invoices__r`;
        const page = {
            fields: ['Invoice__c.Name'],
            sortBy: ['-Invoice__c.Amount__c'],
            pageSize: 2
        };
        const first = await test.clerk.post(url, page);
        assert.deepEqual(names(first), ['INV-5', 'INV-4']);
        assert.deepEqual([first.body.nextPageToken, first.body.previousPageToken], ['2', null]);
        const last = await test.clerk.post(url, { ...page, pageToken: '4' });
        assert.deepEqual(names(last), ['INV-1']);
        assert.deepEqual([last.body.nextPageToken, last.body.previousPageToken], [null, '2']);
        assert.equal(last.body.count, 1);
    });

    it('filters as `where` says, across parents too', async () => {
        const url = `/ui-api/related-list-records/${ledger.account}/Invoices__r`;
        const where = async (filter: string): Promise<string[]> =>
            names(
                await test.clerk.post(url, {
                    fields: ['Invoice__c.Name'],
                    sortBy: ['Invoice__c.Name'],
                    where: filter
                })
            );
        assert.deepEqual(await where('{ Amount__c: { gt: 150 } }'), ['INV-4', 'INV-5']);
        assert.deepEqual(
            await where(
                '{ or: [{ Name: { eq: "INV-1" } }, { not: { Status__c: { in: ["Open"] } } }] }'
            ),
            ['INV-1', 'INV-2', 'INV-4']
        );
        assert.deepEqual(await where('{ Account__r: { Name: { like: "B%" } } }'), []);
    });

    it('shows the columns of the page layout when no fields are asked for', async () => {
        const [invoice] = ledger.invoices;
        for (const [Name, Quantity__c] of [
            ['A', 1],
            ['B', 2]
        ] as const) {
            test.org.records.create(
                'Invoice_Line__c',
                { Name, Quantity__c, Invoice__c: String(invoice) },
                test.system
            );
        }
        const answer = await test.clerk.get(`/ui-api/related-list-records/${invoice}/Lines__r`);
        assert.deepEqual(names(answer), ['B', 'A']);
        assert.deepEqual(Object.keys(answer.body.records[0].fields), ['Name', 'Quantity__c']);
    });

    it('answers several lists at once, each for itself', async () => {
        const { body } = await test.clerk.post(
            `/ui-api/related-list-records/batch/${ledger.account}`,
            {
                relatedListParameters: [
                    { relatedListId: 'Invoices__r', fields: ['Invoice__c.Name'], pageSize: 1 },
                    { relatedListId: 'Nothings__r' }
                ]
            }
        );
        assert.deepEqual(
            body.results.map(({ statusCode }: { statusCode: number }) => statusCode),
            [200, 404]
        );
        assert.equal(body.results[0].result.records.length, 1);
    });

    it('refuses hidden fields, unless they are optional', async () => {
        const url = `/ui-api/related-list-records/${ledger.account}/Invoices__r`;
        const hidden = ['Invoice__c.Secret__c'];
        assert.equal((await test.clerk.post(url, { fields: hidden })).status, 400);
        assert.equal((await test.clerk.post(url, { optionalFields: hidden })).status, 200);
    });

    it('refuses pages of more than 1,999 records and lists that do not exist', async () => {
        const lists = `/ui-api/related-list-records/${ledger.account}`;
        assert.equal((await test.clerk.get(`${lists}/Invoices__r?pageSize=2000`)).status, 400);
        assert.equal((await test.clerk.get(`${lists}/Nothings__r`)).status, 404);
    });
});

describe('related-list-count and related-list-info', () => {
    it('counts up to a maximum', async () => {
        const url = `/ui-api/related-list-count/${ledger.account}/Invoices__r`;
        const { body } = await test.clerk.get(`${url}?maxCount=3`);
        assert.deepEqual([body.count, body.hasMore], [3, true]);
        assert.equal((await test.clerk.get(url)).body.count, 5);
    });

    it('describes columns with the id that a name links to', async () => {
        const { body } = await test.clerk.get('/ui-api/related-list-info/Invoice__c/Lines__r');
        assert.equal(body.label, 'Invoice Lines');
        assert.deepEqual(
            body.displayColumns.map(({ fieldApiName, lookupId }: Record<string, unknown>) => [
                fieldApiName,
                lookupId
            ]),
            [
                ['Name', 'Id'],
                ['Quantity__c', null]
            ]
        );
    });

    it('names the lists of an object', async () => {
        const { body } = await test.clerk.get('/ui-api/related-list-info/Invoice__c');
        const ids = body.relatedLists.map(
            ({ relatedListId }: { relatedListId: string }) => relatedListId
        );
        assert.deepEqual(ids, ['Lines__r']);
    });
});
