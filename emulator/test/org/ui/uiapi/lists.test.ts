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
    return (body.records.records ?? body.records).map(
        (record: { fields: Record<string, { value: string }> }) => record.fields.Name?.value
    );
}

describe('list-records', () => {
    it('shows what the filters of the list view let through', async () => {
        const answer = await test.clerk.get('/ui-api/list-records/Invoice__c/Large');
        assert.deepEqual(names(answer), ['INV-3', 'INV-4', 'INV-5', 'INV-6']);
    });

    it('gives every object a list of all its records, and of those that are mine', async () => {
        assert.equal(names(await test.clerk.get('/ui-api/list-records/Invoice__c/All')).length, 6);
        const mine = '/ui-api/list-records/Invoice__c/MyInvoices';
        assert.equal(names(await test.clerk.get(mine)).length, 0);
        assert.equal(names(await test.admin.get(mine)).length, 6);
    });

    it('searches the columns, sorts and pages', async () => {
        const list = '/ui-api/list-records/Invoice__c/All';
        assert.deepEqual(names(await test.clerk.get(`${list}?searchTerm=v-3`)), ['INV-3']);
        const page = await test.clerk.get(`${list}?sortBy=-Amount__c&pageSize=2&pageToken=2`);
        assert.deepEqual(names(page), ['INV-4', 'INV-3']);
        assert.deepEqual([page.body.previousPageToken, page.body.nextPageToken], ['0', '4']);
    });

    it('takes the request in the body too', async () => {
        const answer = await test.clerk.post('/ui-api/list-records/Invoice__c/All', {
            fields: ['Invoice__c.Due__c'],
            where: '{ Amount__c: { lte: 50 } }'
        });
        assert.deepEqual(names(answer), ['INV-1']);
        assert.equal(answer.body.records[0].fields.Due__c.value, '2027-01-01');
    });

    it('remembers what a user looked at, last first', async () => {
        for (const index of [1, 3]) {
            const record = `/ui-api/records/${ledger.invoices[index]}`;
            await test.clerk.get(`${record}?fields=Invoice__c.Name&updateMru=true`);
        }
        const recent = '/ui-api/list-records/Invoice__c/__Recent';
        assert.deepEqual(names(await test.clerk.get(recent)), ['INV-4', 'INV-2']);
        assert.deepEqual(names(await test.admin.get(recent)), []);
    });

    it('answers 404 for a list view that does not exist', async () => {
        const { status } = await test.clerk.get('/ui-api/list-records/Invoice__c/Nothing');
        assert.equal(status, 404);
    });
});

describe('list-info and list-ui', () => {
    it('describes the columns and filters of a list view', async () => {
        const { body } = await test.clerk.get('/ui-api/list-info/Invoice__c/Large');
        assert.equal(body.label, 'Large invoices');
        assert.deepEqual(
            body.displayColumns.map(({ fieldApiName }: { fieldApiName: string }) => fieldApiName),
            ['Name', 'Amount__c', 'Account__c', 'CreatedDate']
        );
        assert.equal(body.filteredByInfo[0].operator, 'GreaterThan');
    });

    it('describes several list views at once', async () => {
        const names = 'Invoice__c.Large,Invoice__c.Nothing';
        const { body } = await test.clerk.get(`/ui-api/list-info/batch?names=${names}`);
        assert.deepEqual(
            body.results.map(({ statusCode }: { statusCode: number }) => statusCode),
            [200, 404]
        );
    });

    it('names the list views of an object', async () => {
        const { body } = await test.clerk.get('/ui-api/list-ui/Invoice__c');
        assert.deepEqual(
            body.lists.map(({ apiName }: { apiName: string }) => apiName),
            ['Large', 'All', 'MyInvoices', 'RecentlyViewed']
        );
    });

    it('gives columns and records in one answer, by name or by id', async () => {
        const byName = await test.clerk.get('/ui-api/list-ui/Invoice__c/Large?pageSize=1');
        assert.deepEqual(names(byName), ['INV-3']);
        const { id } = byName.body.info.listReference;
        assert.deepEqual(
            names(await test.clerk.get(`/ui-api/list-ui/${id}?pageSize=1`)),
            names(byName)
        );
    });
});

describe('lookups and search', () => {
    it('suggests records for a lookup field by name', async () => {
        const url = '/ui-api/lookups/Invoice__c/Account__c';
        const { body } = await test.clerk.get(`${url}?q=cm`);
        assert.equal(body.lookupResults.Account.records[0].fields.Name.value, 'Acme');
        assert.equal((await test.clerk.get(`${url}/Account?q=zz`)).body.count, 0);
    });

    it('finds records of all readable objects by name', async () => {
        const { body } = await test.clerk.get('/parameterizedSearch?q=INV-2');
        assert.deepEqual(
            body.searchRecords.map((hit: { Name: string; attributes: { type: string } }) => [
                hit.attributes.type,
                hit.Name
            ]),
            [['Invoice__c', 'INV-2']]
        );
    });
});
