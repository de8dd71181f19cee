import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openOrg, refusalOf } from '../testOrg.ts';

describe('what a user may do', () => {
    const { org, admin, rep, integration } = openOrg();
    const codeOf = (work: () => unknown): string => refusalOf(work)[0]?.[0] ?? '';
    const mine = org.records.create('Shipment__c', { Key__c: 'mine' }, rep);
    const theirs = org.records.create('Shipment__c', { Key__c: 'theirs', Secret__c: 's' }, admin);
    const visible = (context: typeof rep): number =>
        org.query('SELECT COUNT() FROM Shipment__c', context).totalSize;

    it('is everything for an administrator, custom permissions aside', () => {
        assert.equal(visible(admin), 2);
        assert.equal(org.access.customPermissions(admin.user).has('Ship_Anything'), true);
        assert.equal(org.access.canUsePrincipal(admin.user, 'Carrier', 'Clerk'), false);
    });

    it('is limited to own records of a private object', () => {
        assert.equal(visible(rep), 1);
        assert.equal(org.records.read('Shipment__c', theirs, rep), undefined);
        assert.equal(
            codeOf(() => org.records.update('Shipment__c', theirs, { Claim__c: 'x' }, rep)),
            'INSUFFICIENT_ACCESS_OR_READONLY'
        );
    });

    it('is to see all records when the permission set says so', () => {
        assert.equal(visible(integration), 2);
        assert.equal(
            codeOf(() => org.records.update('Shipment__c', mine, { Key__c: 'x' }, integration)),
            'INSUFFICIENT_ACCESS_OR_READONLY'
        );
        assert.equal(
            codeOf(() => org.records.create('Shipment__c', {}, integration)),
            'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'
        );
    });

    it('does not include objects nobody gave', () => {
        assert.equal(
            codeOf(() => org.query('SELECT Id FROM Parcel__c', integration)),
            'INVALID_TYPE'
        );
        assert.equal(
            codeOf(() => org.query('SELECT Id FROM Account', integration)),
            'INVALID_TYPE'
        );
    });

    it('does not include fields nobody gave, in queries, filters, reads and writes', () => {
        assert.equal(
            codeOf(() => org.query('SELECT Secret__c FROM Shipment__c', rep)),
            'INVALID_FIELD'
        );
        assert.equal(
            codeOf(() => org.query("SELECT Id FROM Shipment__c WHERE Secret__c = 's'", rep)),
            'INVALID_FIELD'
        );
        assert.equal('Secret__c' in (org.records.read('Shipment__c', mine, rep) ?? {}), false);
        assert.equal(
            codeOf(() => org.records.update('Shipment__c', mine, { Secret__c: 'x' }, rep)),
            'INVALID_FIELD'
        );
    });

    it('does not include writing a field that may only be read', () => {
        assert.equal(
            codeOf(() => org.records.update('Shipment__c', mine, { Note__c: 'x' }, rep)),
            'INVALID_FIELD_FOR_INSERT_UPDATE'
        );
    });

    it('reaches details through their master', () => {
        const parcel = org.records.create(
            'Parcel__c',
            { Shipment__c: theirs, Weight__c: 1 },
            admin
        );
        assert.equal(org.query('SELECT COUNT() FROM Parcel__c', rep).totalSize, 0);
        assert.equal(org.records.read('Parcel__c', parcel, rep), undefined);
        assert.equal(
            codeOf(() =>
                org.records.create('Parcel__c', { Shipment__c: theirs, Weight__c: 1 }, rep)
            ),
            'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY'
        );
        assert.ok(org.records.create('Parcel__c', { Shipment__c: mine, Weight__c: 1 }, rep));
    });

    it('is unlimited in system mode', () => {
        org.records.update('Shipment__c', theirs, { Secret__c: 'new' }, { ...rep, mode: 'system' });
        assert.equal(
            org.records.read('Shipment__c', theirs, { ...rep, mode: 'system' })?.['Secret__c'],
            'new'
        );
    });

    it('follows permission sets as they are assigned and taken away', () => {
        const system = { ...admin, mode: 'system' } as const;
        const set =
            "SELECT Id FROM PermissionSetAssignment WHERE Assignee.Username = 'rep@local.test' AND PermissionSet.Name = 'Shipping_User'";
        const assignment = String(org.query(set, system).records[0]?.['Id']);
        org.records.delete('PermissionSetAssignment', assignment, system);
        assert.equal(
            codeOf(() => org.query('SELECT Id FROM Shipment__c', rep)),
            'INVALID_TYPE'
        );
        const permissionSet = String(
            org.query("SELECT Id FROM PermissionSet WHERE Name = 'Shipping_User'", system)
                .records[0]?.['Id']
        );
        org.records.create(
            'PermissionSetAssignment',
            { PermissionSetId: permissionSet, AssigneeId: rep.user.id },
            system
        );
        assert.equal(visible(rep), 1);
    });

    it('refuses a permission set that the user holds already', () => {
        const system = { ...admin, mode: 'system' } as const;
        const [held] = org.query(
            `SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = '${rep.user.id}'`,
            system
        ).records;
        const again = {
            AssigneeId: rep.user.id,
            PermissionSetId: String(held?.['PermissionSetId'])
        };
        const [refusal] = refusalOf(() =>
            org.records.create('PermissionSetAssignment', again, system)
        );
        assert.equal(refusal?.[0], 'DUPLICATE_VALUE');
        assert.match(refusal?.[1] ?? '', /^Duplicate PermissionSetAssignment\. Assignee: 005/);
    });

    it('includes credentials and flows only where a permission set names them', () => {
        assert.equal(org.access.canUsePrincipal(integration.user, 'Carrier', 'Clerk'), true);
        assert.equal(org.access.canUsePrincipal(rep.user, 'Carrier', 'Clerk'), false);
        assert.equal(org.access.canRunFlow(rep.user, 'Any_Flow', false), true);
        assert.equal(org.access.canRunFlow(rep.user, 'Any_Flow', true), false);
        assert.equal(org.access.canRunFlow(integration.user, 'Any_Flow', false), false);
    });
});
