import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startOrg, type TestOrg } from '../testOrg.ts';

const MASTER = '012000000000000AAA';

let test: TestOrg;

before(() => {
    test = startOrg();
});
after(() => test.close());

describe('GET /ui-api/object-info/{object}', () => {
    it('says what this user may do with the object', async () => {
        const rights = async (caller: TestOrg['clerk']): Promise<unknown> => {
            const { body } = await caller.get('/ui-api/object-info/Invoice__c');
            return [body.createable, body.updateable, body.deletable, body.queryable];
        };
        assert.deepEqual(await rights(test.clerk), [true, true, false, true]);
        assert.deepEqual(await rights(test.admin), [true, true, true, true]);
    });

    it('leaves hidden fields out and marks read-only ones', async () => {
        const { body } = await test.clerk.get('/ui-api/object-info/Invoice__c');
        assert.equal(body.fields.Secret__c, undefined);
        const { Status__c: status, Amount__c: amount } = body.fields;
        assert.deepEqual([status.createable, status.updateable], [false, false]);
        assert.deepEqual([amount.createable, amount.updateable], [true, true]);
    });

    it('describes types, labels, references and names', async () => {
        const { body } = await test.clerk.get('/ui-api/object-info/Invoice__c');
        assert.deepEqual([body.label, body.labelPlural], ['Invoice', 'Invoices']);
        assert.deepEqual(body.nameFields, ['Name']);
        assert.equal(body.defaultRecordTypeId, MASTER);
        assert.equal(body.fields.Amount__c.dataType, 'Currency');
        assert.equal(body.fields.Amount__c.scale, 2);
        assert.equal(body.fields.Status__c.dataType, 'Picklist');
        assert.equal(body.fields.Account__c.relationshipName, 'Account__r');
        assert.deepEqual(body.fields.Account__c.referenceToInfos, [
            { apiName: 'Account', nameFields: ['Name'] }
        ]);
        assert.ok(
            body.childRelationships.some(
                (child: { relationshipName: string; childObjectApiName: string }) =>
                    child.relationshipName === 'Lines__r' &&
                    child.childObjectApiName === 'Invoice_Line__c'
            )
        );
    });

    it('answers for an unknown object that it is not supported', async () => {
        const { status, body } = await test.clerk.get('/ui-api/object-info/Nothing__c');
        assert.equal(status, 400);
        assert.equal(body[0].errorCode, 'INVALID_TYPE');
    });

    it('answers a batch object by object', async () => {
        const { body } = await test.clerk.get('/ui-api/object-info/batch/Account,Nothing__c');
        assert.deepEqual(
            body.results.map(({ statusCode }: { statusCode: number }) => statusCode),
            [200, 400]
        );
    });
});

describe('GET picklist-values', () => {
    it('gives the choices of one field with its default', async () => {
        const url = `/ui-api/object-info/Invoice__c/picklist-values/${MASTER}/Status__c`;
        const { body } = await test.clerk.get(url);
        assert.deepEqual(
            body.values.map(({ label, value }: { label: string; value: string }) => [label, value]),
            [
                ['Open', 'Open'],
                ['Sent to customer', 'Sent']
            ]
        );
        assert.equal(body.defaultValue.value, 'Open');
    });

    it('gives all readable picklists of an object', async () => {
        const url = `/ui-api/object-info/Invoice__c/picklist-values/${MASTER}`;
        const { body } = await test.clerk.get(url);
        assert.deepEqual(Object.keys(body.picklistFieldValues), ['Status__c']);
    });

    it('refuses a field that the user may not read', async () => {
        const url = `/ui-api/object-info/Invoice__c/picklist-values/${MASTER}/Secret__c`;
        assert.equal((await test.clerk.get(url)).status, 400);
    });
});

describe('GET layout, record-ui and record-defaults', () => {
    it('draws the page layout without hidden fields', async () => {
        const { body } = await test.clerk.get('/ui-api/layout/Invoice__c?mode=Edit');
        const [section] = body.sections;
        assert.equal(section.heading, 'Invoice');
        const items = section.layoutRows.flatMap(
            ({ layoutItems }: { layoutItems: object[] }) => layoutItems
        );
        assert.deepEqual(
            items.map(({ label, required, editableForUpdate }: Record<string, unknown>) => [
                label,
                required,
                editableForUpdate
            ]),
            [
                ['Invoice Number', true, true],
                ['Status', false, false],
                ['Amount', false, true],
                ['Account', false, true]
            ]
        );
    });

    it('gives a record with its layout and object info in one answer', async () => {
        const id = test.org.records.create('Invoice__c', { Name: 'INV-1' }, test.system);
        const { body } = await test.clerk.get(
            `/ui-api/record-ui/${id}?layoutTypes=Full&modes=View`
        );
        assert.equal(body.records[id].fields.Name.value, 'INV-1');
        assert.equal(body.objectInfos.Invoice__c.apiName, 'Invoice__c');
        assert.equal(body.layouts.Invoice__c[MASTER].Full.View.mode, 'View');
    });

    it('starts a new record with its default values', async () => {
        const { body } = await test.admin.get('/ui-api/record-defaults/create/Invoice__c');
        assert.equal(body.record.id, null);
        assert.equal(body.record.fields.Status__c.value, 'Open');
        assert.equal(body.record.fields.Amount__c.value, null);
    });
});
