import type { ObjectDraft } from '../schema/objectInfo.ts';
import {
    checkbox,
    lookup,
    money,
    picklist,
    text,
    textArea,
    url,
    CREATE_ONLY,
    READ_ONLY,
    REQUIRED
} from './fields.ts';

/** What is sold. */
export const PRODUCT2: ObjectDraft = {
    apiName: 'Product2',
    label: 'Product',
    labelPlural: 'Products',
    keyPrefix: '01t',
    sharingModel: 'ReadWrite',
    fields: [
        text('Name', 'Product Name', 255, { ...REQUIRED, nameField: true }),
        text('ProductCode', 'Product Code', 255),
        textArea('Description', 'Product Description', 4000),
        checkbox('IsActive', 'Active'),
        picklist('Family', 'Product Family', ['None']),
        picklist('QuantityUnitOfMeasure', 'Quantity Unit Of Measure', ['Each']),
        url('DisplayUrl', 'Display URL'),
        text('StockKeepingUnit', 'Product SKU', 180),
        text('ExternalId', 'External ID', 255),
        checkbox('IsArchived', 'Archived', READ_ONLY)
    ]
};

/** A list of prices; one of them is the standard one. */
export const PRICEBOOK2: ObjectDraft = {
    apiName: 'Pricebook2',
    label: 'Price Book',
    labelPlural: 'Price Books',
    keyPrefix: '01s',
    sharingModel: 'ReadWrite',
    fields: [
        text('Name', 'Price Book Name', 255, { ...REQUIRED, nameField: true }),
        text('Description', 'Description', 255),
        checkbox('IsActive', 'Active'),
        checkbox('IsStandard', 'Is Standard Price Book', { ...READ_ONLY, permissionable: false }),
        checkbox('IsArchived', 'Archived', READ_ONLY)
    ]
};

/** The price of a product in a price book; name and code follow the product. */
export const PRICEBOOK_ENTRY: ObjectDraft = {
    apiName: 'PricebookEntry',
    label: 'Price Book Entry',
    labelPlural: 'Price Book Entries',
    keyPrefix: '01u',
    sharingModel: 'ControlledByParent',
    fields: [
        text('Name', 'Product Name', 255, { ...READ_ONLY, permissionable: false, nameField: true }),
        lookup('Pricebook2Id', 'Price Book ID', 'Pricebook2', 'PricebookEntries', {
            ...REQUIRED,
            ...CREATE_ONLY,
            onDelete: 'Cascade'
        }),
        lookup('Product2Id', 'Product ID', 'Product2', 'PricebookEntries', {
            ...REQUIRED,
            ...CREATE_ONLY,
            onDelete: 'Cascade'
        }),
        money('UnitPrice', 'List Price', REQUIRED),
        checkbox('IsActive', 'Active', { permissionable: false }),
        checkbox('UseStandardPrice', 'Use Standard Price', { permissionable: false }),
        text('ProductCode', 'Product Code', 255, { ...READ_ONLY, permissionable: false })
    ]
};
