import { incomingPaths, mapFromIntacct } from 'c/mappingUtils';
import { row } from './salesOrder';

const DOCUMENT = {
    documentNumber: 'SO-0001',
    total: '1219.5400',
    customerPONumber: '1.50',
    isPrinted: true,
    state: 'partiallyConverted',
    memo: null,
    customer: { id: 'C-17', name: 'Acme' },
    'nsp::REGION': 'North'
};
const own = (...rows: ReturnType<typeof row>[]) => mapFromIntacct(rows, 'Header', DOCUMENT).own;

describe('c/mappingUtils mapFromIntacct', () => {
    it('carries fields, also of linked records and custom ones', () => {
        expect(
            own(
                row('customer.name', { salesforceField: 'Customer_Name__c' }),
                row('nsp::REGION', { salesforceField: 'Region__c' }),
                row('isPrinted', { salesforceField: 'Printed__c' })
            )
        ).toEqual({ Customer_Name__c: 'Acme', Region__c: 'North', Printed__c: true });
    });

    it('reads the flat rows of the query service as well', () => {
        const rows = [row('customer.id', { salesforceField: 'Customer__c' })];
        expect(mapFromIntacct(rows, 'Header', { 'customer.id': 'C-17' }).own).toEqual({
            Customer__c: 'C-17'
        });
    });

    it('takes the padding off decimals, and off nothing else', () => {
        expect(
            own(
                row('total', { salesforceField: 'Total_Copy__c' }),
                row('customerPONumber', { salesforceField: 'PO__c' })
            )
        ).toEqual({ Total_Copy__c: '1219.54', PO__c: '1.50' });
    });

    it('keeps values for parents apart, by relationship', () => {
        const rows = [row('state', { salesforceField: 'Opportunity__r.Order_State__c' })];
        expect(mapFromIntacct(rows, 'Header', DOCUMENT)).toEqual({
            own: {},
            parents: { Opportunity__r: { Order_State__c: 'partiallyConverted' } }
        });
    });

    it('empties a field that is blank in Intacct, unless another row fills it', () => {
        const memo = row('memo', { salesforceField: 'Memo__c' });
        expect(own(memo)).toEqual({ Memo__c: null });
        expect(own(memo, row('documentNumber', { salesforceField: 'Memo__c' }))).toEqual({
            Memo__c: 'SO-0001'
        });
    });

    it('reads a value map backwards and leaves the field alone for a value that is not in it', () => {
        const mapped = (valueMap: Record<string, string>) =>
            own(row('state', { salesforceField: 'Stage__c', valueMap }));
        expect(mapped({ Open: 'pending', 'In part': 'partiallyConverted' })).toEqual({
            Stage__c: 'In part'
        });
        expect(mapped({ Open: 'pending' })).toEqual({});
    });

    it('fills constants and templates', () => {
        expect(
            own(
                row('x', { rule: 'Constant', value: 'Intacct', salesforceField: 'Source__c' }),
                row('x', {
                    rule: 'Template',
                    value: '{documentNumber}: {customer.name}',
                    salesforceField: 'Title__c'
                })
            )
        ).toEqual({ Source__c: 'Intacct', Title__c: 'SO-0001: Acme' });
    });

    it('says which fields a query must name', () => {
        const rows = [
            row('customer.id', { salesforceField: 'A__c' }),
            row('x', {
                rule: 'Template',
                value: '{total} of {customer.id}',
                salesforceField: 'B__c'
            }),
            row('x', { rule: 'Constant', value: '1', salesforceField: 'C__c' }),
            row('unit', { level: 'Line', salesforceField: 'D__c' })
        ];
        expect(incomingPaths(rows, 'Header')).toEqual(['customer.id', 'total']);
        expect(incomingPaths(rows, 'Line')).toEqual(['unit']);
    });
});
