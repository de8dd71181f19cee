import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESTATE, openOrg, refusalOf } from '../testOrg.ts';

describe('custom metadata and settings', () => {
    const { org, admin } = openOrg(ESTATE);

    it('are rows that the project’s files hold, and that nobody writes', () => {
        const soql = 'SELECT DeveloperName, MasterLabel, Value__c FROM Rate__mdt';
        const [{ attributes: _, ...rate } = { attributes: {} }] = org.query(soql, admin).records;
        assert.deepEqual(rate, { DeveloperName: 'Low', MasterLabel: 'Low', Value__c: 1.5 });
        const [[code] = ['']] = refusalOf(() => org.records.create('Rate__mdt', {}, admin));
        assert.equal(code, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY');
    });

    it('belong to the org, a profile or a user', () => {
        const SetupOwnerId = admin.user.id;
        const id = org.records.create('Conf__c', { SetupOwnerId, Flag__c: false }, admin);
        assert.equal(org.records.read('Conf__c', id, admin)?.['SetupOwnerId'], SetupOwnerId);
    });

    it('count and add up nothing to zero, and have no extremes', () => {
        const id = org.records.create('House__c', { Name: 'Empty' }, admin);
        const house = org.records.read('House__c', id, admin);
        assert.deepEqual(
            [house?.['Rooms__c'], house?.['Area__c'], house?.['Big_Area__c']],
            [0, 0, null]
        );
    });
});
