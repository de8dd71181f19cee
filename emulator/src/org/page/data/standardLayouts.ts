/** Fields of the standard objects in the order of the platform's own page layouts, left and right in turn. */
export const STANDARD_LAYOUTS: Readonly<Record<string, readonly string[]>> = {
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

/** Columns of a list without a list view in the project, as in the platform's `All …` views. */
export const STANDARD_COLUMNS: Readonly<Record<string, readonly string[]>> = {
    Account: ['Name', 'AccountNumber', 'BillingCity', 'BillingState', 'Phone', 'Type', 'OwnerId'],
    Contact: ['Name', 'AccountId', 'Title', 'Phone', 'Email', 'OwnerId'],
    Opportunity: ['Name', 'AccountId', 'Amount', 'CloseDate', 'StageName', 'OwnerId'],
    OpportunityLineItem: [
        'Product2Id',
        'Quantity',
        'UnitPrice',
        'Discount',
        'TotalPrice',
        'Description'
    ],
    Product2: ['Name', 'ProductCode', 'Family', 'IsActive', 'Description'],
    Order: ['OrderNumber', 'AccountId', 'TotalAmount', 'Status', 'EffectiveDate'],
    PricebookEntry: ['Product2Id', 'UnitPrice', 'IsActive'],
    OrderItem: ['Product2Id', 'Quantity', 'UnitPrice', 'TotalPrice']
};
