import { fieldLabel, parentObjects } from 'c/fieldLabelService';
import { objectInfos } from 'test/salesOrder';

const infos = Object.fromEntries(objectInfos.results.map(({ result }) => [result.apiName, result]));

describe('c/fieldLabelService', () => {
    it.each([
        ['CloseDate', 'Close Date'],
        ['Account.Intacct_Customer_Id__c', 'Account > Intacct Customer ID'],
        ['Account.Unknown__c', 'Account > Unknown__c'],
        ['Unknown__r.Name', 'Unknown__r.Name']
    ])('names %s as %s', (path, label) => {
        expect(fieldLabel(infos, 'Opportunity', path)).toBe(label);
    });

    it('finds the objects behind lookups once', () => {
        const paths = ['CloseDate', 'Account.Name', 'Account.Phone', 'Unknown__r.Name'];
        expect(parentObjects(infos.Opportunity, paths)).toEqual(['Account']);
    });
});
