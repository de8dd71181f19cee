import { answer, page, uiRecord } from './records';

export const OPPORTUNITY_ID = '006000000000001AAA';
export const HIDDEN = 'hidden';
export const TYPE_ID = 'a0T000000000001AAA';

const row = (values: Record<string, unknown>, index: number) => ({
    Id: `a0M${index}`,
    Name: `M-${index}`,
    Level__c: 'Line',
    Rule__c: 'Field',
    Is_Required__c: true,
    Sort_Order__c: index,
    ...values
});

/** The mapping of a small Sales Order, as `mappingsQuery` answers it. */
export const mappings = answer({
    Intacct_Field_Mapping__c: [
        {
            Level__c: 'Header',
            Intacct_Field__c: 'customer.id',
            Salesforce_Field__c: 'Account.Intacct_Customer_Id__c'
        },
        { Level__c: 'Header', Intacct_Field__c: 'txnDate', Salesforce_Field__c: 'CloseDate' },
        {
            Level__c: 'Header',
            Intacct_Field__c: 'memo',
            Rule__c: 'Template',
            Value__c: '{Name}',
            Is_Required__c: false
        },
        { Intacct_Field__c: 'dimensions.item.id', Salesforce_Field__c: 'Product2.ProductCode' },
        { Intacct_Field__c: 'unit', Rule__c: 'Constant', Value__c: 'Each' },
        { Intacct_Field__c: 'unitQuantity', Salesforce_Field__c: 'Quantity' },
        { Intacct_Field__c: 'unitPrice', Salesforce_Field__c: 'UnitPrice' },
        {
            Intacct_Field__c: 'discountPercent',
            Salesforce_Field__c: 'Discount',
            Is_Required__c: false
        },
        {
            Intacct_Field__c: 'lineDescription',
            Salesforce_Field__c: 'Product2.Name',
            Is_Required__c: false
        }
    ].map(row)
});

/** The opportunity as its reader sees it; the customer id may be empty, or hidden from the reader. */
export function opportunity(customerId: string | null = 'C-00017') {
    const account = { Id: '001000000000001AAA', Name: 'Acme Corporation' };
    const hidden = customerId === HIDDEN;
    return uiRecord('Opportunity', OPPORTUNITY_ID, {
        Name: 'Renewal 2027',
        CloseDate: '2026-11-24',
        Account: hidden ? account : { ...account, Intacct_Customer_Id__c: customerId }
    });
}

/** One product of the opportunity; every number is a JSON number, as UI API answers them. */
export function product(position: number, values: Record<string, unknown> = {}) {
    return uiRecord('OpportunityLineItem', `00k00000000000${position}AAA`, {
        Name: `Renewal 2027 Bookcase ${position}`,
        SortOrder: position,
        Quantity: 2,
        UnitPrice: 130.98,
        Discount: null,
        Product2: {
            Id: `01t00000000000${position}AAA`,
            Name: `Bookcase ${position}`,
            ProductCode: `FUR-BO-${position}`
        },
        ...values
    });
}

/** All products in one page. */
export const products = (...records: ReturnType<typeof product>[]) => page(records);

const field = (apiName: string, label: string, relationshipName: string | null = null) => ({
    apiName,
    label,
    relationshipName,
    dataType: 'String',
    custom: apiName.endsWith('__c'),
    length: 0,
    calculated: false,
    referenceToInfos: relationshipName ? [{ apiName: relationshipName }] : []
});
const info = (apiName: string, label: string, ...fields: ReturnType<typeof field>[]) => ({
    statusCode: 200,
    result: {
        apiName,
        label,
        createable: true,
        updateable: true,
        defaultRecordTypeId: '012000000000000AAA',
        fields: Object.fromEntries(fields.map((one) => [one.apiName, one]))
    }
});

/** Descriptions of the objects in the labels of their page layouts. */
export const objectInfos = {
    results: [
        info(
            'Opportunity',
            'Opportunity',
            field('CloseDate', 'Close Date'),
            field('AccountId', 'Account', 'Account')
        ),
        info(
            'OpportunityLineItem',
            'Opportunity Product',
            field('Quantity', 'Quantity'),
            field('Product2Id', 'Product', 'Product2')
        ),
        info('Account', 'Account', field('Intacct_Customer_Id__c', 'Intacct Customer ID')),
        info('Product2', 'Product', field('ProductCode', 'Product Code'))
    ]
};
