import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openOrg, refusalOf } from '../testOrg.ts';

describe('related records', () => {
    const { org, admin, rep } = openOrg();
    const shipment = (values = {}): string => org.records.create('Shipment__c', values, admin);
    const parcel = (shipmentId: string, weight: number): string =>
        org.records.create('Parcel__c', { Shipment__c: shipmentId, Weight__c: weight }, admin);
    const field = (id: string, name: string): unknown =>
        org.records.read('Shipment__c', id, admin)?.[name];

    it('are counted and added up on their master', () => {
        const id = shipment();
        const light = parcel(id, 0.1);
        parcel(id, 0.2);
        parcel(id, 20);
        assert.equal(field(id, 'Parcel_Count__c'), 3);
        assert.equal(field(id, 'Weight__c'), 20.3);
        assert.equal(field(id, 'Heavy_Parcels__c'), 1);
        org.records.update('Parcel__c', light, { Weight__c: 11 }, admin);
        assert.equal(field(id, 'Heavy_Parcels__c'), 2);
        org.records.delete('Parcel__c', light, admin);
        assert.equal(field(id, 'Weight__c'), 20.2);
    });

    it('go with their master', () => {
        const id = shipment();
        const detail = parcel(id, 1);
        org.records.delete('Shipment__c', id, admin);
        assert.equal(org.records.read('Parcel__c', detail, admin), undefined);
        assert.equal(
            org.query(`SELECT Id FROM Parcel__c WHERE Id = '${detail}'`, admin, {
                includeDeleted: true
            }).totalSize,
            1
        );
    });

    it('lose a look-up whose target is deleted', () => {
        const target = shipment();
        const id = shipment({ Follow_Up__c: target });
        org.records.delete('Shipment__c', target, admin);
        assert.equal(field(id, 'Follow_Up__c'), null);
    });

    it('keep a record that a restricting look-up points at', () => {
        const account = org.records.create('Account', { Name: 'Held' }, admin);
        const name = field(shipment({ Account__c: account }), 'Name');
        const [[code, message] = ['', '']] = refusalOf(() =>
            org.records.delete('Account', account, admin)
        );
        assert.equal(code, 'DELETE_FAILED');
        assert.match(
            message,
            new RegExp(`attempt to delete Held .* shipments\\.: ${String(name)}`)
        );
    });

    it('appear in formulas', () => {
        const account = org.records.create('Account', { Name: 'Acme' }, admin);
        const id = shipment({ Account__c: account });
        assert.equal(field(id, 'Title__c'), `${String(field(id, 'Name'))} for Acme`);
        org.records.update('Account', account, { Name: 'Zeta' }, admin);
        assert.equal(
            org.query(`SELECT Title__c FROM Shipment__c WHERE Title__c LIKE '%zeta'`, admin)
                .totalSize,
            1
        );
    });

    it('stay with a user who has left, and are given to none', () => {
        const leaver = rep.user.id;
        const kept = shipment({ OwnerId: leaver });
        org.records.update('User', leaver, { IsActive: false }, admin);
        org.records.update('Shipment__c', kept, { Follow_Up__c: shipment() }, admin);
        assert.equal(field(kept, 'OwnerId'), leaver);
        const owned = (name: string) =>
            `operation performed with inactive user [${leaver.slice(0, 15)}] as owner of ${name}`;
        const refused = (name: string) => [['INACTIVE_OWNER_OR_USER', owned(name), []]];
        assert.deepEqual(
            refusalOf(() => shipment({ OwnerId: leaver })),
            refused('shipment__c')
        );
        const account = org.records.create('Account', { Name: 'Acme' }, admin);
        const give = () => org.records.update('Account', account, { OwnerId: leaver }, admin);
        assert.deepEqual(refusalOf(give), refused('account'));
        org.records.update('User', leaver, { IsActive: true }, admin);
        give();
        assert.equal(org.records.read('Account', account, admin)?.['OwnerId'], leaver);
    });
});
