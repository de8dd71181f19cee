import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startOrg, type TestOrg } from '../testOrg.ts';

let test: TestOrg;

before(() => {
    test = startOrg();
});
after(() => test.close());

describe('metadata in GraphQL', () => {
    it('describes objects and fields as the user sees them', async () => {
        const { data, errors } = await test.clerk.graphql(`{ uiapi {
            objectInfos(apiNames: ["Invoice__c"]) {
                ApiName label createable
                childRelationships { relationshipName }
                fields { ApiName dataType label referenceToInfos { ApiName } }
            }
        } }`);
        assert.deepEqual(errors, []);
        const [info] = data.uiapi.objectInfos;
        assert.equal(info.ApiName, 'Invoice__c');
        const fields = new Map(
            info.fields.map((field: { ApiName: string }) => [field.ApiName, field])
        );
        assert.deepEqual(fields.get('Account__c'), {
            ApiName: 'Account__c',
            dataType: 'REFERENCE',
            label: 'Account',
            referenceToInfos: [{ ApiName: 'Account' }]
        });
        assert.equal(fields.has('Secret__c'), false);
    });

    it('lists the choices of a picklist for a record type', async () => {
        const { data, errors } = await test.clerk.graphql(`{ uiapi {
            objectInfos(objectInfoInputs: [{
                apiName: "Invoice__c", fieldNames: ["Status__c"], recordTypeIDs: ["012000000000000AAA"]
            }]) {
                fields { ApiName ... on PicklistField {
                    picklistValuesByRecordTypeIDs { recordTypeID picklistValues { label value } }
                } }
            }
        } }`);
        assert.deepEqual(errors, []);
        const [field, ...more] = data.uiapi.objectInfos[0].fields;
        assert.deepEqual([field.ApiName, more.length], ['Status__c', 0]);
        const [{ picklistValues }] = field.picklistValuesByRecordTypeIDs;
        assert.ok(picklistValues.some(({ value }: { value: string }) => value === 'Open'));
    });

    it('tells the columns of a related list', async () => {
        const { data, errors } = await test.clerk.graphql(`{ uiapi {
            relatedListByName(parentApiName: "Invoice__c", relatedListName: "Lines__r") {
                label childApiName displayColumns { fieldApiName label sortable }
            }
        } }`);
        assert.deepEqual(errors, []);
        const { childApiName, displayColumns } = data.uiapi.relatedListByName;
        assert.equal(childApiName, 'Invoice_Line__c');
        assert.ok(displayColumns.length > 0);
    });

    it('refuses an object that the user may not read', async () => {
        const { errors } = await test.clerk.graphql(
            '{ uiapi { objectInfos(apiNames: ["Nothing__c"]) { ApiName } } }'
        );
        assert.match(errors[0].message, /Nothing__c is not supported/);
    });
});
