import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { CredentialStore } from '../../src/org/callout/credentialStore.ts';
import { createOrg } from '../../src/org/kernel/createOrg.ts';
import type { Context, Org, QueryRow } from '../../src/org/kernel/types.ts';
import { BROKEN_RECORDS } from '../../src/seed/brokenRecords.ts';
import { seedOrg } from '../../src/seed/org.ts';
import { salesOf } from '../../src/seed/sales.ts';

describe('seedOrg', () => {
    let org: Org;
    let rep: Context;
    const secrets = new Map<string, Readonly<Record<string, string>>>();
    const credentials: CredentialStore = {
        get: ({ principal }) => secrets.get(principal),
        put: ({ principal }, values) => void secrets.set(principal, values),
        delete: ({ principal }) => void secrets.delete(principal)
    };
    before(() => {
        org = createOrg({ project: '.' });
        seedOrg(org, { size: 'small', dataDir: 'data', credentials });
        rep = { user: org.users.byUsername('rep@local.test')!, mode: 'user' };
    });
    const rows = (soql: string): QueryRow[] => org.query(soql, rep).records;
    const count = (object: string) => org.query(`SELECT COUNT() FROM ${object}`, rep).totalSize;

    it('inserts every account, product, opportunity and line, where a rep sees them', () => {
        const { accounts, products, opportunities } = salesOf('small');
        assert.equal(count('Account'), accounts.length);
        assert.equal(count('Contact'), accounts.length);
        assert.equal(count('PricebookEntry'), products.length);
        assert.equal(count('Opportunity'), opportunities.length);
        assert.equal(
            count('OpportunityLineItem'),
            opportunities.reduce((total, { lines }) => total + lines.length, 0)
        );
    });

    it('gives a line its price, discount and location, and the org adds it up', () => {
        const [line] = rows(
            "SELECT Quantity, UnitPrice, Discount, TotalPrice, Intacct_Location_Id__c FROM OpportunityLineItem WHERE Opportunity.Name = 'Zuschuss Donatelli – CA-2014-143336' AND Discount = 20"
        );
        assert.equal(line?.['Intacct_Location_Id__c'], 'West');
        const total = Number(line?.['Quantity']) * Number(line?.['UnitPrice']) * 0.8;
        assert.ok(Math.abs(Number(line?.['TotalPrice']) - total) < 0.01);
    });

    it('imports the configuration that the project ships', () => {
        assert.deepEqual(
            rows('SELECT Name FROM Intacct_Transaction_Type__c ORDER BY Sort_Order__c').map(
                ({ Name }) => Name
            ),
            ['Sales Quote', 'Sales Order', 'Sales Invoice', 'Sales Return']
        );
        const mapping = rows(
            "SELECT Transaction_Type__r.Name FROM Intacct_Field_Mapping__c WHERE Name = 'Sales Order: Customer'"
        );
        assert.equal((mapping[0]?.['Transaction_Type__r'] as QueryRow)?.['Name'], 'Sales Order');
    });

    it('leaves each user with the permission set of the role, held once, and the proxy with its secret', () => {
        for (const [username, permissionSet] of [
            ['rep@local.test', 'Intacct_Sync_User'],
            ['admin@local.test', 'Intacct_Sync_Admin'],
            ['proxy@local.test', 'Intacct_Sync_Integration']
        ] as const) {
            const assigned = `AssigneeId = '${org.users.byUsername(username)!.id}' AND PermissionSet.Name = '${permissionSet}'`;
            const asked = `SELECT COUNT() FROM PermissionSetAssignment WHERE ${assigned}`;
            const held = org.query(asked, { ...rep, mode: 'system' }).totalSize;
            assert.equal(held, 1, username);
        }
        assert.deepEqual(secrets.get('Integration'), { clientId: 'local', clientSecret: 'local' });
    });

    for (const { opportunityName, objectApiName, recordName } of BROKEN_RECORDS) {
        it(`holds the ${objectApiName} to blame in "${opportunityName}"`, () => {
            const where = `WHERE Name = '${opportunityName}'`;
            const inside = '(SELECT Product2.Name FROM OpportunityLineItems)';
            const [opportunity] = rows(
                `SELECT Name, Account.Name, ${inside} FROM Opportunity ${where}`
            );
            assert.ok(opportunity, opportunityName);
            assert.ok(JSON.stringify(opportunity).includes(recordName), recordName);
        });
    }

    it('leaves an org alone that was seeded before', () => {
        const before = count('Account');
        seedOrg(org, { size: 'small', dataDir: 'data', credentials });
        assert.equal(count('Account'), before);
    });
});
