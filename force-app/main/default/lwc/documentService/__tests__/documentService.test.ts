import {
    accountQuery,
    bringsPayments,
    classOf,
    countConversions,
    headerFields,
    linesQuery,
    toDocumentHeader,
    toDocumentLines,
    toDocuments,
    toHistory,
    toPayments
} from 'c/documentService';
import { answer, linesAnswer, uiRecord } from 'test/records';

describe('c/documentService', () => {
    it('lists documents in the order in which a sale develops', () => {
        const documents = toDocuments(
            answer({
                Intacct_Sales_Invoice__c: [{ Id: 'i', Name: 'SI-1', Total_Due__c: 0 }],
                Intacct_Sales_Quote__c: [
                    { Id: 'q', Name: 'SQ-1', Transaction_Type__r: { Name: 'Sales Quote' } }
                ]
            })
        );
        expect(documents).toMatchObject([
            { id: 'q', documentClass: 'Quote', typeName: 'Sales Quote', totalDue: undefined },
            { id: 'i', documentClass: 'Invoice', typeName: undefined, totalDue: 0 }
        ]);
    });

    it('takes an object that mirrors nothing for another document', () => {
        expect(classOf('Intacct_Sales_Order__c')).toBe('Order');
        expect(classOf('Account')).toBe('Other');
    });

    it('asks for the header of just this object, and whether its type is brought', () => {
        expect(headerFields('Intacct_Sales_Order__c')).toEqual(
            expect.arrayContaining([
                'Intacct_Sales_Order__c.Name',
                'Intacct_Sales_Order__c.Transaction_Type__r.To_Salesforce__c'
            ])
        );
    });

    it('reads a header of which the user may see only part', () => {
        const record = uiRecord('Intacct_Sales_Order__c', 'a0D1', { Name: 'SO-1' });
        expect(toDocumentHeader(record)).toMatchObject({
            id: 'a0D1',
            documentClass: 'Order',
            number: 'SO-1',
            total: undefined,
            isBrought: false,
            isDeleted: false
        });
    });

    it('keeps numbers of lines as digits, and leaves out what is empty', () => {
        const rows = [{ Id: 'l', Line_Number__c: 3, Quantity__c: 0.1, Unit__c: null }];
        const { lines } = toDocumentLines(
            linesAnswer('Intacct_Sales_Order_Line__c', rows),
            'Intacct_Sales_Order__c'
        );
        expect(lines).toEqual([{ id: 'l', number: 3, quantity: '0.1' }]);
    });

    it('gives a wire the same query every time, and none for an object without lines', () => {
        const object = 'Intacct_Sales_Quote__c';
        expect(linesQuery(object)).toBe(linesQuery(object));
        expect(accountQuery(object)).toBe(accountQuery(object));
        expect(linesQuery('Account')).toBeUndefined();
    });

    it('tells payments that are off from an invoice that is not paid', () => {
        const settings = (isOn: boolean) =>
            answer({ Intacct_Settings__c: [{ Id: 's', Payment_Details__c: isOn }] });
        expect(bringsPayments(settings(false))).toBe(false);
        expect(bringsPayments(settings(true))).toBe(true);
        expect(toPayments(settings(true))).toEqual([]);
    });

    it('finds what a payment settles, a mirror of an invoice or a Sales Document', () => {
        const lines = [
            { Id: 'l1', Sales_Invoice__c: 'mirror', Sales_Document__c: null },
            { Id: 'l2', Sales_Invoice__c: null, Sales_Document__c: 'sent draft' }
        ];
        const payments = toPayments(answer({ Intacct_AR_Payment_Line__c: lines }));
        expect(payments.map(({ invoiceId }) => invoiceId)).toEqual(['mirror', 'sent draft']);
    });

    it('counts conversions by mirrors or by requests, whichever know more', () => {
        const one = { Id: '1', Transaction_Type__c: 'invoice' };
        const data = answer({
            Intacct_Sales_Invoice__c: [one],
            Intacct_Sync_Request__c: [one, { ...one, Id: '2' }, { Id: '3' }]
        });
        expect(countConversions(data, 'invoice')).toBe(2);
        expect(countConversions(data, 'order')).toBe(0);
    });

    it('has no history of a document without requests and changes', () => {
        expect(toHistory(undefined, undefined)).toEqual([]);
    });
});
