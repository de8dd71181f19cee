import { readFileSync } from 'node:fs';
import { STANDARD_MAPPING } from 'c/setupUtils';

interface Shipped {
    readonly records: readonly Record<string, unknown>[];
}

describe('STANDARD_MAPPING', () => {
    it('is the mapping that the package ships for Sales Orders', () => {
        const file = readFileSync('data/Intacct_Field_Mapping__c.json', 'utf8');
        const shipped = (JSON.parse(file) as Shipped).records.filter(
            (row) => row.Transaction_Type__c === '@SalesOrder'
        );
        expect(
            STANDARD_MAPPING.map((row) => [
                `Sales Order: ${row.name}`,
                row.level,
                row.intacctField,
                row.rule,
                row.salesforceField || row.value,
                row.isRequired,
                row.sortOrder
            ])
        ).toEqual(
            shipped.map((row) => [
                row.Name,
                row.Level__c,
                row.Intacct_Field__c,
                row.Rule__c,
                row.Salesforce_Field__c ?? row.Value__c,
                row.Is_Required__c,
                row.Sort_Order__c
            ])
        );
    });
});
