import {
    sourceFields,
    toConfiguration,
    toFieldMappings,
    toSourceDocument
} from 'c/mappingSourceService';
import { answer, uiRecord } from 'test/records';
import { HIDDEN, mappings, opportunity, product } from 'test/salesOrder';

const rows = toFieldMappings(mappings);

describe('c/mappingSourceService', () => {
    it('takes sync for switched off where there are no settings', () => {
        expect(toConfiguration(answer({}))).toMatchObject({ syncEnabled: false, types: [] });
    });

    it('takes a type without a class for another document', () => {
        const types = [{ Id: 'a0T', Name: 'Sales Return' }];
        expect(toConfiguration(answer({ Intacct_Transaction_Type__c: types })).types).toMatchObject(
            [{ name: 'Sales Return', documentClass: 'Other' }]
        );
    });

    it('asks for what the mapping reads, and for the parents’ ids and names', () => {
        const fields = sourceFields('Classic', rows, 'Line');
        expect(fields).toEqual(
            expect.arrayContaining([
                'OpportunityLineItem.SortOrder',
                'OpportunityLineItem.Product2.ProductCode',
                'OpportunityLineItem.Product2.Id'
            ])
        );
        expect(new Set(fields).size).toBe(fields.length);
    });

    it('puts lines into the order of the product list, as the proxy does', () => {
        const { lines } = toSourceDocument(
            'Classic',
            opportunity(),
            [product(2), product(1)],
            rows
        );
        expect(lines.map(({ id }) => id)).toEqual([product(1).id, product(2).id]);
    });

    it('puts the lines of a Sales Document into the order of their numbers', () => {
        const line = (id: string, Line_Number__c: number) =>
            uiRecord('Intacct_Sales_Document_Line__c', id, { Name: id, Line_Number__c });
        const document = uiRecord('Intacct_Sales_Document__c', 'a0D', { Name: 'Draft' });
        const { lines } = toSourceDocument('Advanced', document, [line('b', 2), line('a', 10)], []);
        expect(lines.map(({ id }) => id)).toEqual(['b', 'a']);
    });

    it('takes the workflow for classic unless the settings say otherwise', () => {
        const workflowOf = (Workflow__c: string | null) =>
            toConfiguration(answer({ Intacct_Settings__c: [{ Id: 'a0S', Workflow__c }] })).workflow;
        expect([null, 'Classic', 'Advanced'].map(workflowOf)).toEqual([
            'Classic',
            'Classic',
            'Advanced'
        ]);
    });

    it('tells an empty field from one that its reader may not see', () => {
        const path = 'Account.Intacct_Customer_Id__c';
        const at = (customer: string | null) =>
            toSourceDocument('Classic', opportunity(customer), [], rows).header.values[path];
        expect(at(null)).toBeNull();
        expect(at(HIDDEN)).toBeUndefined();
    });
});
