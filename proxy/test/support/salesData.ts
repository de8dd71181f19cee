import type { Row, Tables } from './fakeSoql.ts';

export const ORG_ID = '00D000000000001EAA';
export const REQUEST_ID = 'a00000000000001AAA';
export const OPPORTUNITY_ID = '006000000000001AAA';
const TYPE_ID = 'a01000000000001AAA';

/** An org with one opportunity of two lines and a queued request to make its sales order. */
export function salesData(changes: { request?: Row; type?: Row; settings?: Row } = {}): Tables {
    const type = {
        Id: TYPE_ID,
        Name: 'Sales Order',
        Document_Class__c: 'Order',
        Active__c: true,
        From_Salesforce__c: true,
        To_Salesforce__c: true,
        Include_Details__c: true,
        ...changes.type
    };
    return {
        Intacct_Settings__c: [
            { Name: 'Default', Sync_Enabled__c: true, One_To_One__c: false, ...changes.settings }
        ],
        Intacct_Field_Mapping__c: mappings(),
        Intacct_Sync_Request__c: [syncRequest(type, changes.request)],
        Opportunity: [
            {
                Id: OPPORTUNITY_ID,
                Name: 'Renewal "Étoile" & <Söhne>',
                AccountId: '001000000000001AAA',
                CloseDate: '2026-11-30',
                Account: {
                    Id: '001000000000001AAA',
                    Name: 'Claire Gute',
                    Intacct_Customer_Id__c: 'CG-12520'
                }
            }
        ],
        OpportunityLineItem: [
            line(1, { Quantity: 2, UnitPrice: 130.98, Discount: 20 }),
            line(2, { Quantity: 3, UnitPrice: 0.1, Discount: null })
        ]
    };
}

/** One opportunity product, selling product number `number`. */
export function line(number: number, changes: Row): Row {
    const digits = String(number).padStart(12, '0');
    return {
        Id: `00k${digits}AAA`,
        Name: `Line ${number}`,
        OpportunityId: OPPORTUNITY_ID,
        Product2Id: `01t${digits}AAA`,
        Product2: {
            Id: `01t${digits}AAA`,
            Name: `Product ${number}`,
            ProductCode: `ITEM-${number}`,
            Intacct_Item_Id__c: null
        },
        Quantity: 1,
        UnitPrice: 1,
        Discount: null,
        Intacct_Location_Id__c: 'South',
        ...changes
    };
}

function syncRequest(type: Row, changes: Row = {}): Row {
    return {
        Id: REQUEST_ID,
        Name: 'SR-000001',
        Operation__c: 'Create Document',
        Status__c: 'Queued',
        Transaction_Type__c: TYPE_ID,
        Transaction_Type__r: type,
        Source_Record_Id__c: OPPORTUNITY_ID,
        Opportunity__c: OPPORTUNITY_ID,
        One_To_One_Key__c: `${OPPORTUNITY_ID}-${TYPE_ID}-1`,
        Attempts__c: 0,
        ...changes
    };
}

function mappings(): Row[] {
    return [
        mapping('Header', 'customer.id', 'Account.Intacct_Customer_Id__c', true),
        mapping('Header', 'txnDate', 'CloseDate', true),
        mapping('Line', 'dimensions.item.id', 'Product2.Intacct_Item_Id__c', true),
        mapping('Line', 'dimensions.item.id', 'Product2.ProductCode', true, 2),
        { ...mapping('Line', 'unit', '', true), Rule__c: 'Constant', Value__c: 'Each' },
        mapping('Line', 'unitQuantity', 'Quantity', true),
        mapping('Line', 'unitPrice', 'UnitPrice', true),
        mapping('Line', 'discountPercent', 'Discount', false),
        mapping('Line', 'dimensions.location.id', 'Intacct_Location_Id__c', false)
    ];
}

function mapping(level: string, target: string, path: string, isRequired: boolean, order = 1): Row {
    return {
        Id: `a02${level}${target}${order}`,
        Name: target,
        Transaction_Type__c: TYPE_ID,
        Direction__c: 'To Intacct',
        Workflow__c: 'Classic',
        Active__c: true,
        Level__c: level,
        Intacct_Field__c: target,
        Rule__c: 'Field',
        Salesforce_Field__c: path || null,
        Value__c: null,
        Is_Required__c: isRequired,
        Sort_Order__c: order
    };
}
