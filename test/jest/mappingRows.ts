import type { DraftRow } from 'c/mappingDraftUtils';
import type { IntacctDefinition } from 'c/mappingCheckUtils';
import type { KnownObjects } from 'c/mappingFieldUtils';

let count = 0;

/** One mapping row in the editor; a header row for the memo unless a test says otherwise. */
export function row(values: Partial<DraftRow> = {}): DraftRow {
    count += 1;
    return {
        key: `row-${count}`,
        name: 'Sales Order: Memo',
        level: 'Header',
        direction: 'To Intacct',
        workflow: 'Classic',
        intacctField: 'memo',
        rule: 'Field',
        salesforceField: 'Name',
        value: '',
        valueMap: {},
        isRequired: false,
        isStandard: false,
        isEnabled: true,
        sortOrder: count * 10,
        ...values
    };
}

const intacctField = (
    path: string,
    label: string,
    values: Partial<IntacctDefinition['header'][number]> = {}
) => ({
    path,
    label,
    type: 'string' as const,
    required: false,
    readOnly: false,
    custom: path.startsWith('nsp::'),
    ...values
});

/** The Sales Order of a small company, as describeTransactionDefinition answers it. */
export const definition: IntacctDefinition = {
    name: 'Sales Order',
    header: [
        intacctField('memo', 'Memo', { maxLength: 30, description: 'Shown on the printed order.' }),
        intacctField('customer.id', 'Customer', { type: 'reference', required: true }),
        intacctField('txnDate', 'Date', { type: 'date', required: true }),
        intacctField('state', 'State', { type: 'enum', readOnly: true }),
        intacctField('shippingMethod', 'Ship Via', {
            type: 'enum',
            values: [
                { value: 'ground', label: 'Ground' },
                { value: 'air', label: 'Air' }
            ]
        }),
        intacctField('nsp::APPROVED', 'Approved', { type: 'boolean' })
    ],
    line: [
        intacctField('unitQuantity', 'Quantity', { type: 'decimal', required: true }),
        intacctField('memo', 'Memo')
    ]
};

const field = (
    apiName: string,
    label: string,
    dataType = 'String',
    values: Partial<{
        length: number;
        calculated: boolean;
        updateable: boolean;
        to: string;
        relationship: string;
    }> = {}
) => ({
    apiName,
    label,
    dataType,
    custom: apiName.endsWith('__c'),
    length: values.length ?? 0,
    calculated: values.calculated ?? false,
    updateable: values.updateable ?? true,
    relationshipName: values.relationship ?? null,
    referenceToInfos: values.to ? [{ apiName: values.to }] : []
});
const object = (apiName: string, label: string, ...fields: ReturnType<typeof field>[]) => ({
    apiName,
    label,
    createable: true,
    updateable: true,
    defaultRecordTypeId: '012000000000000AAA',
    fields: Object.fromEntries(fields.map((one) => [one.apiName, one]))
});

/** Salesforce as an administrator sees it. */
export const objects = {
    Opportunity: object(
        'Opportunity',
        'Opportunity',
        field('Name', 'Name', 'String', { length: 120 }),
        field('CloseDate', 'Close Date', 'Date'),
        field('IsWon', 'Won', 'Boolean', { calculated: true }),
        field('LeadSource', 'Lead Source', 'Picklist', { length: 255 }),
        field('AccountId', 'Account ID', 'Reference', { to: 'Account', relationship: 'Account' })
    ),
    OpportunityLineItem: object(
        'OpportunityLineItem',
        'Opportunity Product',
        field('Quantity', 'Quantity', 'Double'),
        field('Description', 'Line Description', 'String', { length: 255 })
    ),
    Account: object(
        'Account',
        'Account',
        field('Intacct_Customer_Id__c', 'Intacct Customer ID', 'String', { length: 20 }),
        field('BillingAddress', 'Billing Address', 'Address'),
        field('Parent__c', 'Parent Account', 'Reference', {
            to: 'Account',
            relationship: 'Parent__r'
        })
    ),
    Intacct_Sales_Order__c: object(
        'Intacct_Sales_Order__c',
        'Intacct Sales Order',
        field('Memo__c', 'Memo', 'String', { length: 80 }),
        field('Age__c', 'Age', 'Double', { calculated: true }),
        field('CreatedById', 'Created By ID', 'Reference', { updateable: false })
    )
} satisfies KnownObjects;
