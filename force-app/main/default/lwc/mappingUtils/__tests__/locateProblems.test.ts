import { locateProblems, type Problem } from 'c/mappingUtils';
import { ACME, SALES_ORDER } from './salesOrder';

const found = (partial: Partial<Problem>): Problem => ({
    code: 'ITEM.INACTIVE',
    severity: 'error',
    owner: 'Finance',
    intacctField: 'dimensions.item.id',
    recordId: '00kA',
    objectApiName: '',
    recordName: '',
    lineNumber: 1,
    params: { item: 'FUR-BO-1798', line: '1' },
    ...partial
});
const locate = (partial: Partial<Problem>) =>
    locateProblems([found(partial)], SALES_ORDER, ACME)[0];

describe('c/mappingUtils locateProblems', () => {
    it('leads from an item to the product, by the field that gave the value', () => {
        expect(locate({})).toMatchObject({
            code: 'ITEM.INACTIVE',
            owner: 'Finance',
            recordId: '01tA',
            objectApiName: 'Product2',
            recordName: 'Somerset bookcase',
            salesforceField: 'ProductCode',
            lineNumber: 1,
            params: { item: 'FUR-BO-1798', line: '1', record: 'Somerset bookcase' }
        });
    });

    it('leads from a customer to the account', () => {
        const problem = locate({
            code: 'CUSTOMER.ON_HOLD',
            intacctField: 'customer.id',
            recordId: '006A',
            lineNumber: undefined
        });
        expect(problem).toMatchObject({ objectApiName: 'Account', recordName: 'Acme' });
        expect(problem?.salesforceField).toBe('Intacct_Customer_Id__c');
    });

    it('finds the line by its number where the record is another one', () => {
        expect(locate({ recordId: '006A', lineNumber: 2 })?.recordId).toBe('01tB');
    });

    it('stays on the source record for what no row maps', () => {
        expect(
            locate({
                code: 'DEFINITION.INACTIVE',
                intacctField: 'txnDefinition',
                recordId: '006A',
                lineNumber: undefined
            })
        ).toMatchObject({
            recordId: '006A',
            objectApiName: 'Opportunity',
            recordName: 'Acme – Renewal'
        });
    });
});
