import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { SalesDocumentOrg } from './salesDocumentOrg.ts';

const RIGHTS = {
    allowCreate: 'C',
    allowRead: 'R',
    allowEdit: 'E',
    allowDelete: 'D',
    viewAllRecords: 'V',
    modifyAllRecords: 'M'
} as const;

/** What a permission set of the package allows on each object, by the initials of the rights. */
function objectRights(set: string): Record<string, string> {
    const file = `force-app/main/default/permissionsets/${set}.permissionset-meta.xml`;
    const blocks = readFileSync(file, 'utf8').match(
        /<objectPermissions>.*?<\/objectPermissions>/gs
    );
    return Object.fromEntries(
        (blocks ?? []).map((block) => [
            /<object>(.*)<\/object>/.exec(block)?.[1] ?? '',
            Object.entries(RIGHTS)
                .filter(([right]) => block.includes(`<${right}>true</${right}>`))
                .map(([, initial]) => initial)
                .join('')
        ])
    );
}

const objectsWith = (set: string, right: string) =>
    Object.entries(objectRights(set))
        .filter(([, rights]) => rights.includes(right))
        .map(([object]) => object)
        .sort();

describe('Intacct Sync Integration', () => {
    const SET = 'Intacct_Sync_Integration';
    let org: SalesDocumentOrg;
    before(async () => (org = await SalesDocumentOrg.open()));
    after(() => org?.close());

    const editable = async (object: string) => {
        const { fields } = await org.proxy.sobject(object).describe();
        return fields.flatMap(({ name, updateable }) => (updateable ? name : [])).sort();
    };

    it('sees all accounts and opportunities and may edit, never make or delete them', () => {
        const { Account, Opportunity } = objectRights(SET);
        assert.deepEqual([Account, Opportunity], ['REV', 'REV']);
    });

    it('edits no field of an account but the balances, and what the platform always lets edit', async () => {
        assert.deepEqual(await editable('Account'), [
            'Intacct_Open_Balance__c',
            'Intacct_Overdue_Balance__c',
            'Name',
            'OwnerId'
        ]);
    });

    it('edits no field of an opportunity but what the platform always lets edit', async () => {
        assert.deepEqual(await editable('Opportunity'), [
            'CloseDate',
            'Name',
            'OwnerId',
            'Pricebook2Id',
            'StageName'
        ]);
    });

    it('is refused by the org when it deletes an opportunity or edits its next step', async () => {
        const id = await org.opportunity('Racks for Acme');
        const opportunities = org.proxy.sobject('Opportunity');
        await assert.rejects(
            opportunities.update({ Id: id, NextStep: 'Call' }),
            /INVALID_FIELD_FOR_INSERT_UPDATE|INSUFFICIENT_ACCESS/
        );
        await assert.rejects(opportunities.destroy(id), /insufficient access/i);
    });

    it('modifies all records of nothing but requests, issues and Sales Documents', () => {
        assert.deepEqual(objectsWith(SET, 'M'), [
            'Intacct_Sales_Document_Line__c',
            'Intacct_Sales_Document__c',
            'Intacct_Sync_Issue__c',
            'Intacct_Sync_Request__c'
        ]);
    });

    it('deletes besides nothing but lines, and leaves the configuration in place', () => {
        const deletable = objectsWith(SET, 'D').filter((object) => !/_Line__c$/.test(object));
        assert.deepEqual(deletable, [
            'Intacct_Sales_Document__c',
            'Intacct_Sync_Issue__c',
            'Intacct_Sync_Request__c'
        ]);
        const { Intacct_Field_Mapping__c, Intacct_Settings__c, Intacct_Transaction_Type__c } =
            objectRights(SET);
        assert.deepEqual(
            [Intacct_Field_Mapping__c, Intacct_Settings__c, Intacct_Transaction_Type__c],
            ['R', 'RE', 'RE']
        );
    });
});

describe('Intacct Sync User', () => {
    it('writes nothing but requests and drafts, and sees all records of nothing', () => {
        const rights = objectRights('Intacct_Sync_User');
        const writing = Object.entries(rights).filter(([, own]) => /[CEDM]/.test(own));
        assert.deepEqual(Object.fromEntries(writing), {
            Intacct_Sales_Document_Line__c: 'CRED',
            Intacct_Sales_Document__c: 'CRED',
            Intacct_Sync_Request__c: 'CR'
        });
        assert.deepEqual(objectsWith('Intacct_Sync_User', 'V'), []);
    });
});

describe('Intacct Sync Admin', () => {
    it('writes no mirror and no record of Salesforce’s own', () => {
        const writing = ['C', 'E', 'D', 'M'].flatMap((right) =>
            objectsWith('Intacct_Sync_Admin', right)
        );
        const MIRROR =
            /^Intacct_(Sales_(Quote|Order|Invoice)|Other_Document|AR_Payment)(_Line)?__c$/;
        assert.deepEqual(
            writing.filter((object) => MIRROR.test(object) || !object.startsWith('Intacct_')),
            []
        );
    });
});
