import type { FieldMapping, SourceDocument, SourceRecord, SourceValue } from 'c/mappingUtils';

let sequence = 0;

/** One mapping row; what a test does not care about has a harmless value. */
export function row(intacctField: string, partial: Partial<FieldMapping> = {}): FieldMapping {
    sequence += 1;
    return {
        id: `row${sequence}`,
        name: intacctField,
        level: 'Header',
        intacctField,
        rule: 'Field',
        isRequired: false,
        sortOrder: sequence,
        ...partial
    };
}

/** A row of level Line that reads one field. */
export function lineRow(
    intacctField: string,
    salesforceField: string,
    partial: Partial<FieldMapping> = {}
): FieldMapping {
    return row(intacctField, { level: 'Line', salesforceField, ...partial });
}

export function opportunity(values: Record<string, SourceValue> = {}): SourceRecord {
    return { id: '006A', objectApiName: 'Opportunity', name: 'Acme – Renewal', values };
}

export function line(id: string, values: Record<string, SourceValue>): SourceRecord {
    return { id, objectApiName: 'OpportunityLineItem', name: `Line ${id}`, values };
}

/** The standard mapping of a sales order, in short. */
export const SALES_ORDER: readonly FieldMapping[] = [
    row('customer.id', { salesforceField: 'Account.Intacct_Customer_Id__c', isRequired: true }),
    row('txnDate', { salesforceField: 'CloseDate', isRequired: true }),
    row('memo', { rule: 'Template', value: '{Name} / {Owner.Name}' }),
    lineRow('dimensions.item.id', 'Product2.Intacct_Item_Id__c', { isRequired: true }),
    lineRow('dimensions.item.id', 'Product2.ProductCode', { isRequired: true }),
    row('unit', { level: 'Line', rule: 'Constant', value: 'Each' }),
    lineRow('unitQuantity', 'Quantity', { isRequired: true }),
    lineRow('unitPrice', 'UnitPrice', { isRequired: true }),
    lineRow('discountPercent', 'Discount')
];

export const ACME: SourceDocument = {
    header: opportunity({
        'Account.Id': '001A',
        'Account.Name': 'Acme',
        'Account.Intacct_Customer_Id__c': 'C-17',
        CloseDate: '2026-11-24',
        Name: 'Renewal',
        'Owner.Id': '005A',
        'Owner.Name': 'Rita Rep'
    }),
    lines: [
        line('00kA', {
            'Product2.Id': '01tA',
            'Product2.Name': 'Somerset bookcase',
            'Product2.Intacct_Item_Id__c': null,
            'Product2.ProductCode': 'FUR-BO-1798',
            Quantity: 2,
            UnitPrice: 130.98,
            Discount: null
        }),
        line('00kB', {
            'Product2.Id': '01tB',
            'Product2.Name': 'Phone',
            'Product2.Intacct_Item_Id__c': 'TEC-1',
            'Product2.ProductCode': 'TEC-PH-0001',
            Quantity: 5,
            UnitPrice: 348.21,
            Discount: 45
        })
    ]
};
