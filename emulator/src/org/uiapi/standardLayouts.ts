import type { FieldInfo, ObjectInfo } from '../kernel/types.ts';

/** Fields of the standard objects in the order of the platform's own page layouts, left and right in turn. */
const STANDARD_LAYOUTS: Readonly<Record<string, readonly string[]>> = {
    Account: [
        'Name',
        'Phone',
        'ParentId',
        'Website',
        'Type',
        'Industry',
        'AccountNumber',
        'OwnerId',
        'BillingStreet',
        'BillingCity',
        'BillingState',
        'BillingPostalCode',
        'BillingCountry',
        'Description'
    ],
    Contact: [
        'LastName',
        'FirstName',
        'AccountId',
        'Title',
        'Email',
        'Phone',
        'OwnerId',
        'Description'
    ],
    Opportunity: [
        'Name',
        'CloseDate',
        'AccountId',
        'StageName',
        'Type',
        'Probability',
        'Amount',
        'OwnerId',
        'LeadSource',
        'NextStep',
        'Description'
    ],
    OpportunityLineItem: [
        'OpportunityId',
        'Product2Id',
        'Quantity',
        'UnitPrice',
        'Discount',
        'TotalPrice',
        'ListPrice',
        'ServiceDate',
        'Description'
    ],
    Product2: ['Name', 'ProductCode', 'Family', 'IsActive', 'Description'],
    Order: ['AccountId', 'EffectiveDate', 'Status', 'TotalAmount', 'OwnerId', 'Description']
};

/** Fields beside the name at the top of a record page, as in the platform's compact layouts. */
export const STANDARD_HIGHLIGHTS: Readonly<Record<string, readonly string[]>> = {
    Account: ['Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
    Contact: ['AccountId', 'Title', 'Phone', 'Email', 'OwnerId'],
    Opportunity: ['AccountId', 'CloseDate', 'Amount', 'OwnerId', 'StageName'],
    OpportunityLineItem: ['OpportunityId', 'Product2Id', 'Quantity', 'UnitPrice', 'TotalPrice'],
    Product2: ['ProductCode', 'Family', 'IsActive'],
    Order: ['AccountId', 'Status', 'EffectiveDate', 'TotalAmount']
};

/** Who made and who changed a record; the last section of every layout. */
export const SYSTEM_FIELDS: readonly string[] = ['CreatedById', 'LastModifiedById'];

const HIDDEN = new Set([
    'Id',
    'IsDeleted',
    'SystemModstamp',
    'CreatedDate',
    'LastModifiedDate',
    'LastActivityDate',
    'LastViewedDate',
    'LastReferencedDate',
    ...SYSTEM_FIELDS
]);

/** What a layout shows that nobody made: the platform's own choice first, then custom fields and those to fill in. */
export function standardFields(object: ObjectInfo): FieldInfo[] {
    const first = (STANDARD_LAYOUTS[object.apiName] ?? []).flatMap(
        (name) => object.field(name) ?? []
    );
    const others = [...object.fields.values()].filter(
        (field) => !first.includes(field) && isShownByDefault(field)
    );
    return first.length
        ? [...first, ...others.filter(({ custom, createable }) => custom || createable)]
        : others;
}

/** An address is shown by its parts; nobody types where on earth it lies. */
function isShownByDefault({ apiName, parts, partOf, custom, type }: FieldInfo): boolean {
    const isPosition = partOf !== undefined && !custom && type === 'double';
    return !HIDDEN.has(apiName) && !parts && !isPosition;
}
