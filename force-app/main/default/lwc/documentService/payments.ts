import { connectionText, isTicked, parentOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';

/** The part of one payment that settles one invoice; the amount is decimal digits. */
export interface AppliedPayment {
    readonly id: string;
    readonly paymentId: string | undefined;
    readonly number: string | undefined;
    readonly invoiceId: string | undefined;
    readonly appliedAt: string | undefined;
    readonly amount: string | undefined;
    readonly currencyCode: string | undefined;
    readonly method: string | undefined;
    readonly reference: string | undefined;
    readonly state: string | undefined;
}

const LINE = 'Intacct_AR_Payment_Line__c';

/** What has been paid on some invoices, oldest first. Variables: invoiceIds. */
export const PAYMENTS_QUERY = gql`
    query intacctPayments($invoiceIds: [ID]) {
        uiapi {
            query {
                ${connectionText(LINE, {
                    args: `first: 2000
                        where: { or: [
                            { Sales_Invoice__c: { in: $invoiceIds } }
                            { Sales_Document__c: { in: $invoiceIds } }
                        ] }
                        orderBy: {
                            Applied_At__c: { order: ASC }
                            Name: { order: ASC }
                        }`,
                    fields: [
                        'Sales_Invoice__c',
                        'Sales_Document__c',
                        'Applied_At__c',
                        'Amount__c',
                        'Payment__r.Name',
                        'Payment__r.Currency_Code__c',
                        'Payment__r.Method__c',
                        'Payment__r.Reference_Number__c',
                        'Payment__r.State__c'
                    ]
                })}
                ${connectionText('Intacct_Settings__c', {
                    args: 'first: 1',
                    fields: ['Payment_Details__c']
                })}
            }
        }
    }
`;

/** Reads the answer to PAYMENTS_QUERY. */
export function toPayments(data: unknown): AppliedPayment[] {
    return rowsOf(data, LINE).map(toPayment);
}

/** Tells from the answer to PAYMENTS_QUERY whether payments are brought to Salesforce at all. */
export function bringsPayments(data: unknown): boolean {
    return rowsOf(data, 'Intacct_Settings__c').some((row) => isTicked(row, 'Payment_Details__c'));
}

function toPayment(row: Row): AppliedPayment {
    const payment = parentOf(row, 'Payment__r') ?? {};
    return {
        id: textOf(row, 'Id') ?? '',
        paymentId: textOf(payment, 'Id'),
        number: textOf(payment, 'Name'),
        invoiceId: textOf(row, 'Sales_Invoice__c') ?? textOf(row, 'Sales_Document__c'),
        appliedAt: textOf(row, 'Applied_At__c'),
        amount: textOf(row, 'Amount__c'),
        currencyCode: textOf(payment, 'Currency_Code__c'),
        method: textOf(payment, 'Method__c'),
        reference: textOf(payment, 'Reference_Number__c'),
        state: textOf(payment, 'State__c')
    };
}
