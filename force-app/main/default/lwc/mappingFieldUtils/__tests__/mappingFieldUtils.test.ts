import {
    fieldChoices,
    levelsOf,
    resolvePath,
    rootObject,
    unreadObjects
} from 'c/mappingFieldUtils';
import { objects } from 'test/mappingRows';

const OWNER = {
    apiName: 'OwnerId',
    label: 'Owner',
    dataType: 'Reference',
    custom: false,
    length: 18,
    calculated: false,
    custom: false,
    updateable: true,
    relationshipName: 'Owner',
    referenceToInfos: [{ apiName: 'Group' }, { apiName: 'User' }]
};

describe('c/mappingFieldUtils', () => {
    it('names a field behind several lookups in the words of the page', () => {
        const path = 'Account.Parent__r.Parent__r.Intacct_Customer_Id__c';
        expect(resolvePath(objects, 'Opportunity', path)).toMatchObject({
            kind: 'found',
            objectApiName: 'Account',
            label: 'Account > Parent Account > Parent Account > Intacct Customer ID'
        });
        expect(levelsOf(path)).toBe(3);
    });

    it.each([
        { path: 'Gone__c', segment: 'Gone__c', objectLabel: 'Opportunity' },
        { path: 'Account.Gone__c', segment: 'Gone__c', objectLabel: 'Account' },
        { path: 'Gone__r.Name', segment: 'Gone__r', objectLabel: 'Opportunity' },
        { path: 'Name.Name', segment: 'Name', objectLabel: 'Opportunity' }
    ])('says where $path breaks off', ({ path, segment, objectLabel }) => {
        expect(resolvePath(objects, 'Opportunity', path)).toEqual({
            kind: 'missing',
            segment,
            objectLabel
        });
    });

    it('takes an object that the user may not see for missing', () => {
        const hidden = { ...objects, Account: null };
        expect(resolvePath(hidden, 'Opportunity', 'Account.Name').kind).toBe('missing');
    });

    it('asks for the objects on the way, one step at a time, each once', () => {
        const { Account: _account, ...known } = objects;
        const places = ['Account.Name', 'Account.Parent__r.Name', 'Name'].map((path) => ({
            root: 'Opportunity',
            path
        }));
        expect(unreadObjects(known, places)).toEqual(['Account']);
    });

    it('follows an owner to the user', () => {
        const owned = {
            ...objects,
            Opportunity: { ...objects.Opportunity, fields: { OwnerId: OWNER } }
        };
        expect(resolvePath(owned, 'Opportunity', 'Owner.Name')).toEqual({
            kind: 'unread',
            objectApiName: 'User'
        });
    });

    it('offers a lookup twice: its id, and the way behind it', () => {
        const ways = fieldChoices(objects.Opportunity).map(
            ({ kind, segment }) => `${kind} ${segment}`
        );
        expect(ways).toContain('field AccountId');
        expect(ways).toContain('lookup Account');
    });

    it('does not offer fields of several parts', () => {
        const segments = fieldChoices(objects.Account).map(({ segment }) => segment);
        expect(segments).not.toContain('BillingAddress');
    });

    it.each([
        { level: 'Header', direction: 'To Intacct', root: 'Opportunity' },
        { level: 'Line', direction: 'To Intacct', root: 'OpportunityLineItem' },
        { level: 'Header', direction: 'From Intacct', root: 'Intacct_Sales_Invoice__c' },
        { level: 'Line', direction: 'From Intacct', root: 'Intacct_Sales_Invoice_Line__c' }
    ])('starts $direction paths of a $level from $root', ({ level, direction, root }) => {
        expect(rootObject({ level, direction, documentClass: 'Invoice' })).toBe(root);
    });
});
