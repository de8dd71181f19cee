import type { ObjectDraft } from '../schema/objectInfo.ts';
import {
    address,
    date,
    decimal,
    lookup,
    money,
    picklist,
    text,
    textArea,
    CREATE_ONLY,
    READ_ONLY,
    REQUIRED
} from './fields.ts';

/** Confirmed sales. */
export const ORDER: ObjectDraft = {
    apiName: 'Order',
    label: 'Order',
    labelPlural: 'Orders',
    keyPrefix: '801',
    sharingModel: 'ControlledByParent',
    fields: [
        text('OrderNumber', 'Order Number', 30, {
            ...READ_ONLY,
            nillable: false,
            nameField: true,
            autoNumberFormat: '{00000000}'
        }),
        lookup('AccountId', 'Account ID', 'Account', 'Orders', { onDelete: 'Restrict' }),
        lookup('Pricebook2Id', 'Price Book ID', 'Pricebook2', 'Orders', { permissionable: false }),
        lookup('OpportunityId', 'Opportunity ID', 'Opportunity', 'Orders'),
        date('EffectiveDate', 'Order Start Date', REQUIRED),
        date('EndDate', 'Order End Date'),
        picklist('Status', 'Status', ['Draft', 'Activated'], REQUIRED),
        picklist('StatusCode', 'Status Category', ['Draft', 'Activated'], {
            ...READ_ONLY,
            permissionable: false
        }),
        textArea('Description', 'Description', 32000),
        picklist('Type', 'Order Type', []),
        ...address('Billing', 'Billing'),
        ...address('Shipping', 'Shipping'),
        text('Name', 'Order Name', 80),
        date('PoDate', 'PO Date'),
        text('PoNumber', 'PO Number', 80),
        text('OrderReferenceNumber', 'Order Reference Number', 80),
        money('TotalAmount', 'Order Amount', READ_ONLY)
    ]
};

/** Products of an order. */
export const ORDER_ITEM: ObjectDraft = {
    apiName: 'OrderItem',
    label: 'Order Product',
    labelPlural: 'Order Products',
    keyPrefix: '802',
    sharingModel: 'ControlledByParent',
    fields: [
        text('OrderItemNumber', 'Order Product Number', 30, {
            ...READ_ONLY,
            nillable: false,
            nameField: true,
            autoNumberFormat: '{0000000000}'
        }),
        lookup('OrderId', 'Order ID', 'Order', 'OrderItems', {
            ...REQUIRED,
            ...CREATE_ONLY,
            onDelete: 'Cascade'
        }),
        lookup('Product2Id', 'Product ID', 'Product2', 'OrderItems', {
            ...CREATE_ONLY,
            permissionable: false
        }),
        lookup('PricebookEntryId', 'Price Book Entry ID', 'PricebookEntry', 'OrderItems', {
            ...CREATE_ONLY,
            permissionable: false,
            onDelete: 'Restrict'
        }),
        decimal('Quantity', 'Quantity', 'double', 18, 2, REQUIRED),
        money('UnitPrice', 'Unit Price', { permissionable: false }),
        money('ListPrice', 'List Price', READ_ONLY),
        money('TotalPrice', 'Total Price', READ_ONLY),
        date('ServiceDate', 'Start Date'),
        date('EndDate', 'End Date'),
        text('Description', 'Line Description', 255)
    ]
};
