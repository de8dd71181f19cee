import type { ObjectDraft } from '../schema/objectInfo.ts';
import {
    checkbox,
    date,
    decimal,
    integer,
    lookup,
    money,
    picklist,
    text,
    textArea,
    CREATE_ONLY,
    READ_ONLY,
    REQUIRED
} from './fields.ts';
import { OPPORTUNITY_STAGES } from './stages.ts';

/** Deals. */
export const OPPORTUNITY: ObjectDraft = {
    apiName: 'Opportunity',
    label: 'Opportunity',
    labelPlural: 'Opportunities',
    keyPrefix: '006',
    sharingModel: 'ReadWrite',
    fields: [
        lookup('AccountId', 'Account ID', 'Account', 'Opportunities', { onDelete: 'Cascade' }),
        checkbox('IsPrivate', 'Private'),
        text('Name', 'Name', 120, { ...REQUIRED, nameField: true }),
        textArea('Description', 'Description', 32000),
        picklist(
            'StageName',
            'Stage',
            OPPORTUNITY_STAGES.map((stage) => stage.name),
            REQUIRED
        ),
        money('Amount', 'Amount'),
        decimal('Probability', 'Probability (%)', 'percent', 3, 0),
        money('ExpectedRevenue', 'Expected Amount', READ_ONLY),
        decimal('TotalOpportunityQuantity', 'Quantity', 'double', 18, 2),
        date('CloseDate', 'Close Date', REQUIRED),
        picklist('Type', 'Opportunity Type', [
            'Existing Customer - Upgrade',
            'Existing Customer - Replacement',
            'Existing Customer - Downgrade',
            'New Customer'
        ]),
        text('NextStep', 'Next Step', 255),
        picklist('LeadSource', 'Lead Source', [
            'Web',
            'Phone Inquiry',
            'Partner Referral',
            'Purchased List',
            'Other'
        ]),
        checkbox('IsClosed', 'Closed', { ...READ_ONLY, permissionable: false }),
        checkbox('IsWon', 'Won', { ...READ_ONLY, permissionable: false }),
        picklist(
            'ForecastCategory',
            'Forecast Category',
            ['Omitted', 'Pipeline', 'BestCase', 'Forecast', 'Closed'],
            { ...READ_ONLY, permissionable: false }
        ),
        picklist('ForecastCategoryName', 'Forecast Category', [
            'Omitted',
            'Pipeline',
            'Best Case',
            'Commit',
            'Closed'
        ]),
        lookup('Pricebook2Id', 'Price Book ID', 'Pricebook2', 'Opportunities', {
            permissionable: false
        }),
        checkbox('HasOpportunityLineItem', 'Has Line Item', {
            ...READ_ONLY,
            permissionable: false
        }),
        lookup('ContactId', 'Contact ID', 'Contact', undefined, CREATE_ONLY),
        integer('FiscalQuarter', 'Fiscal Quarter', 9, { ...READ_ONLY, permissionable: false }),
        integer('FiscalYear', 'Fiscal Year', 9, { ...READ_ONLY, permissionable: false }),
        date('LastActivityDate', 'Last Activity', READ_ONLY)
    ]
};

const FROM_ENTRY = { ...READ_ONLY, permissionable: false };

/** Products on a deal. */
export const OPPORTUNITY_LINE_ITEM: ObjectDraft = {
    apiName: 'OpportunityLineItem',
    label: 'Opportunity Product',
    labelPlural: 'Opportunity Products',
    keyPrefix: '00k',
    sharingModel: 'ControlledByParent',
    fields: [
        lookup('OpportunityId', 'Opportunity ID', 'Opportunity', 'OpportunityLineItems', {
            ...REQUIRED,
            ...CREATE_ONLY,
            onDelete: 'Cascade'
        }),
        integer('SortOrder', 'Sort Order', 9, { ...READ_ONLY, permissionable: false }),
        lookup(
            'PricebookEntryId',
            'Price Book Entry ID',
            'PricebookEntry',
            'OpportunityLineItems',
            {
                permissionable: false,
                onDelete: 'Restrict'
            }
        ),
        lookup('Product2Id', 'Product ID', 'Product2', 'OpportunityLineItems', {
            ...CREATE_ONLY,
            permissionable: false
        }),
        text('ProductCode', 'Product Code', 255, FROM_ENTRY),
        text('Name', 'Opportunity Product Name', 376, { ...FROM_ENTRY, nameField: true }),
        decimal('Quantity', 'Quantity', 'double', 12, 2, REQUIRED),
        money('TotalPrice', 'Total Price'),
        money('UnitPrice', 'Sales Price', { permissionable: false }),
        money('ListPrice', 'List Price', READ_ONLY),
        decimal('Discount', 'Discount', 'percent', 5, 2),
        money('Subtotal', 'Subtotal', READ_ONLY),
        date('ServiceDate', 'Date'),
        text('Description', 'Line Description', 255)
    ]
};
