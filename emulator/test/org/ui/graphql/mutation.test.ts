import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startOrg, type TestOrg } from '../testOrg.ts';

let test: TestOrg;

before(() => {
    test = startOrg();
});
after(() => test.close());

function count(name: string): number {
    const soql = `SELECT COUNT() FROM Invoice__c WHERE Name = '${name}'`;
    return test.org.query(soql, test.system).totalSize;
}

describe('mutation uiapi', () => {
    it('creates a record and answers with the fields asked for', async () => {
        const { data, errors } = await test.clerk.graphql(
            `mutation create($input: Invoice__cCreateInput!) {
                uiapi { Invoice__cCreate(input: $input) { Record { Id Name { value } Amount__c { displayValue } } } }
            }`,
            { input: { Invoice__c: { Name: 'M-1', Amount__c: 5 } } }
        );
        assert.deepEqual(errors, []);
        const { Record } = data.uiapi.Invoice__cCreate;
        assert.equal(Record.Name.value, 'M-1');
        assert.equal(Record.Amount__c.displayValue, '$5.00');
        assert.match(Record.Id, /^[a-zA-Z0-9]{18}$/);
    });

    it('updates and deletes by Id', async () => {
        const id = test.org.records.create('Invoice__c', { Name: 'M-2' }, test.system);
        const updated = await test.admin.graphql(
            `mutation update($input: Invoice__cUpdateInput!) {
                uiapi { Invoice__cUpdate(input: $input) { Record { Amount__c { value } } } }
            }`,
            { input: { Id: id, Invoice__c: { Amount__c: 9 } } }
        );
        assert.equal(updated.data.uiapi.Invoice__cUpdate.Record.Amount__c.value, 9);
        const deleted = await test.admin.graphql(
            `mutation remove($input: RecordDeleteInput!) {
                uiapi { Invoice__cDelete(input: $input) { Id } }
            }`,
            { input: { Id: id } }
        );
        assert.equal(deleted.data.uiapi.Invoice__cDelete.Id, id);
        assert.equal(count('M-2'), 0);
    });

    it('hands the Id of one operation to the next', async () => {
        const { data, errors } = await test.clerk.graphql(`mutation chain { uiapi {
            invoice: Invoice__cCreate(input: { Invoice__c: { Name: "M-3" } }) { Record { Id } }
            Invoice_Line__cCreate(input: { Invoice_Line__c: { Name: "L", Invoice__c: "@{invoice}" } }) {
                Record { Invoice__c { value } }
            }
        } }`);
        assert.deepEqual(errors, []);
        assert.equal(
            data.uiapi.Invoice_Line__cCreate.Record.Invoice__c.value,
            data.uiapi.invoice.Record.Id
        );
    });

    const TWO = (allOrNone: string): string => `mutation two { uiapi${allOrNone} {
        good: Invoice__cCreate(input: { Invoice__c: { Name: "M-4" } }) { Record { Id } }
        bad: Invoice__cCreate(input: { Invoice__c: { Name: "M-5", Amount__c: -1 } }) { Record { Id } }
    } }`;

    it('undoes everything when one operation is refused', async () => {
        const { data, errors } = await test.clerk.graphql(TWO(''));
        assert.equal(count('M-4'), 0);
        assert.deepEqual(data.uiapi, { good: null, bad: null });
        const bad = errors.find(({ paths }: { paths: string[] }) => paths.includes('bad'));
        assert.equal(bad.message, 'An invoice cannot be negative.');
        assert.equal(bad.extensions.ErrorType, 'DataFetchingException');
    });

    it('keeps what succeeded when allOrNone is false', async () => {
        const { data, errors } = await test.clerk.graphql(TWO('(input: { allOrNone: false })'));
        assert.equal(count('M-4'), 1);
        assert.ok(data.uiapi.good.Record.Id);
        assert.equal(data.uiapi.bad, null);
        assert.equal(errors.length, 1);
    });

    it('does not offer what the user may not do', async () => {
        const { errors } = await test.clerk.graphql(
            'mutation m { uiapi { Invoice__cDelete(input: { Id: "x" }) { Id } } }'
        );
        assert.match(errors[0].message, /Field 'Invoice__cDelete' in type 'UIAPIMutations'/);
        const readOnly = await test.clerk.graphql(
            'mutation m { uiapi { Invoice__cCreate(input: { Invoice__c: { Status__c: "Open" } }) { Record { Id } } } }'
        );
        assert.equal(readOnly.errors[0].extensions.ErrorType, 'ValidationError');
    });

    it('reports an Id that does not exist', async () => {
        const { data, errors } = await test.admin.graphql(
            'mutation m { uiapi { Invoice__cDelete(input: { Id: "a00000000000zzz" }) { Id } } }'
        );
        assert.equal(data.uiapi.Invoice__cDelete, null);
        assert.equal(errors[0].extensions.ErrorType, 'DataFetchingException');
    });
});
