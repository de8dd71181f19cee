import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openOrg, refusalOf } from '../testOrg.ts';

describe('updating a record', () => {
    const { org, admin } = openOrg();
    const create = (values: Parameters<typeof org.records.create>[1]): string =>
        org.records.create('Shipment__c', values, admin);
    const update = (id: string, values: Parameters<typeof org.records.create>[1]): void =>
        org.records.update('Shipment__c', id, values, admin);

    it('moves the time of the last change', () => {
        org.clock.set(new Date('2027-01-24T10:00:00.000Z'));
        const id = create({});
        org.clock.set(new Date('2027-01-24T11:00:00.000Z'));
        update(id, { Note__c: 'changed' });
        const shipment = org.records.read('Shipment__c', id, admin);
        assert.equal(shipment?.['LastModifiedDate'], '2027-01-24T11:00:00.000Z');
        assert.equal(shipment?.['CreatedDate'], '2027-01-24T10:00:00.000Z');
    });

    it('applies validation rules with their message and field', () => {
        const id = create({});
        assert.deepEqual(
            refusalOf(() => update(id, { Status__c: 'Sent' })),
            [['FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Say when it was sent.', ['Sent_At__c']]]
        );
        update(id, { Status__c: 'Sent', Sent_At__c: '2027-01-24T10:00:00Z' });
    });

    it('compares with the values before the change, so that only one of two claims wins', () => {
        org.clock.set(new Date('2027-01-24T12:00:00.000Z'));
        const id = create({ Claim__c: 'first', Sent_At__c: '2027-01-24T11:58:00Z' });
        assert.deepEqual(
            refusalOf(() => update(id, { Claim__c: 'second', Sent_At__c: '2027-01-24T12:00:00Z' })),
            [['FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Another run holds it.', []]]
        );
        org.clock.advance(600);
        update(id, { Claim__c: 'second' });
    });

    it('refuses to empty a required field', () => {
        const parcel = org.records.create(
            'Parcel__c',
            { Shipment__c: create({}), Weight__c: 2 },
            admin
        );
        const [[code] = ['']] = refusalOf(() =>
            org.records.update('Parcel__c', parcel, { Weight__c: null }, admin)
        );
        assert.equal(code, 'REQUIRED_FIELD_MISSING');
    });

    it('refuses another master for a detail', () => {
        const parcel = org.records.create(
            'Parcel__c',
            { Shipment__c: create({}), Weight__c: 2 },
            admin
        );
        const [[code] = ['']] = refusalOf(() =>
            org.records.update('Parcel__c', parcel, { Shipment__c: create({}) }, admin)
        );
        assert.equal(code, 'INVALID_FIELD_FOR_INSERT_UPDATE');
    });

    it('says that a deleted record is deleted', () => {
        const id = create({});
        org.records.delete('Shipment__c', id, admin);
        assert.deepEqual(
            refusalOf(() => update(id, { Note__c: 'x' })),
            [['ENTITY_IS_DELETED', 'entity is deleted', []]]
        );
    });
});

describe('upserting', () => {
    const { org, admin } = openOrg();

    it('creates once and updates from then on', () => {
        const first = org.records.upsert('Shipment__c', 'Key__c', 'U-1', { Note__c: 'a' }, admin);
        const second = org.records.upsert('Shipment__c', 'Key__c', 'u-1', { Note__c: 'b' }, admin);
        assert.deepEqual([first.created, second.created], [true, false]);
        assert.equal(first.id, second.id);
    });

    it('refuses an external id that several records have', () => {
        org.records.createAll('Shipment__c', [{ Route__c: 'R1' }, { Route__c: 'R1' }], admin);
        const [[code] = ['']] = refusalOf(() =>
            org.records.upsert('Shipment__c', 'Route__c', 'R1', {}, admin)
        );
        assert.equal(code, 'DUPLICATE_EXTERNAL_ID');
    });

    it('refuses the same external id twice in one call', () => {
        const results = org.records.upsertAll(
            'Shipment__c',
            'Key__c',
            [{ Key__c: 'T' }, { Key__c: 'T' }],
            admin
        );
        assert.deepEqual(
            results.map((result) => result.errors[0]?.message),
            ['Duplicate external id specified: T', 'Duplicate external id specified: T']
        );
    });

    it('refuses a field that is no external id', () => {
        const [[code] = ['']] = refusalOf(() =>
            org.records.upsert('Shipment__c', 'Note__c', 'x', {}, admin)
        );
        assert.equal(code, 'INVALID_FIELD');
    });
});
