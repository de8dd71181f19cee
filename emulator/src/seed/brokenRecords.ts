import type { SalesData, SeedAccount, SeedLine, SeedProduct } from './salesData.ts';

/** An opportunity that cannot become a document, and what must be said about it. */
export interface BrokenRecord {
    readonly opportunityName: string;
    /** The failure code people and tests see. */
    readonly code: string;
    /** `preview`: the mapping knows before anything is sent; `send`: only Intacct can know. */
    readonly foundIn: 'preview' | 'send';
    /** The record to fix. */
    readonly objectApiName: 'Account' | 'Opportunity' | 'OpportunityLineItem' | 'Product2';
    /** Its name; for a line, the product's. */
    readonly recordName: string;
    /** The field to fix; undefined where a record is missing. */
    readonly field?: string;
}

const DATE = '2017-12-30';

function account(key: string, name: string, more: Partial<SeedAccount> = {}): SeedAccount {
    return {
        key,
        name,
        customerId: key,
        segment: 'Corporate',
        city: 'Chicago',
        state: 'Illinois',
        postalCode: '60601',
        country: 'United States',
        contact: { firstName: 'Robin', lastName: name.split(' ')[0] ?? name },
        ...more
    };
}

function product(code: string, name: string, more: Partial<SeedProduct> = {}): SeedProduct {
    const category = 'Office Supplies';
    return { code, name, category, subCategory: 'Supplies', listPrice: '24.90', ...more };
}

function line(more: Partial<SeedLine> = {}): SeedLine {
    return {
        productCode: 'SEED-STAPLER',
        quantity: '2',
        unitPrice: '24.90',
        location: 'East',
        ...more
    };
}

const { location: _none, ...withoutLocation } = line();

/** The records that are broken on purpose; each opportunity's name says how. */
export const BROKEN_RECORDS: readonly BrokenRecord[] = [
    {
        opportunityName: 'Broken – account without customer id',
        code: 'MAPPING.REQUIRED_BLANK',
        foundIn: 'preview',
        objectApiName: 'Account',
        recordName: 'Unlinked Trading Co',
        field: 'Intacct_Customer_Id__c'
    },
    {
        opportunityName: 'Broken – customer unknown in Intacct',
        code: 'CUSTOMER.NOT_FOUND',
        foundIn: 'send',
        objectApiName: 'Account',
        recordName: 'Mistyped Supplies Inc',
        field: 'Intacct_Customer_Id__c'
    },
    {
        opportunityName: 'Broken – customer on hold',
        code: 'CUSTOMER.ON_HOLD',
        foundIn: 'send',
        objectApiName: 'Account',
        recordName: 'Frozen Assets Ltd',
        field: 'Intacct_Customer_Id__c'
    },
    {
        opportunityName: 'Broken – item inactive in Intacct',
        code: 'ITEM.INACTIVE',
        foundIn: 'send',
        objectApiName: 'Product2',
        recordName: 'Discontinued Label Maker',
        field: 'ProductCode'
    },
    {
        opportunityName: 'Broken – item unknown in Intacct',
        code: 'ITEM.NOT_FOUND',
        foundIn: 'send',
        objectApiName: 'Product2',
        recordName: 'Product Without Item',
        field: 'ProductCode'
    },
    {
        opportunityName: 'Broken – unit not of the item',
        code: 'UNIT.INVALID',
        foundIn: 'send',
        objectApiName: 'Product2',
        recordName: 'Product Sold By The Crate',
        field: 'Intacct_Unit__c'
    },
    {
        opportunityName: 'Broken – negative quantity',
        code: 'LINE.QUANTITY_NOT_POSITIVE',
        foundIn: 'preview',
        objectApiName: 'OpportunityLineItem',
        recordName: 'Sturdy Stapler',
        field: 'Quantity'
    },
    {
        opportunityName: 'Broken – line without location',
        code: 'MAPPING.REQUIRED_BLANK',
        foundIn: 'preview',
        objectApiName: 'OpportunityLineItem',
        recordName: 'Sturdy Stapler',
        field: 'Intacct_Location_Id__c'
    },
    {
        opportunityName: 'Broken – location unknown in Intacct',
        code: 'LOCATION.NOT_FOUND',
        foundIn: 'send',
        objectApiName: 'OpportunityLineItem',
        recordName: 'Sturdy Stapler',
        field: 'Intacct_Location_Id__c'
    },
    {
        opportunityName: 'Broken – closed period',
        code: 'PERIOD.CLOSED',
        foundIn: 'send',
        objectApiName: 'Opportunity',
        recordName: 'Broken – closed period',
        field: 'CloseDate'
    },
    {
        opportunityName: 'Broken – opportunity without lines',
        code: 'LINE.NONE',
        foundIn: 'preview',
        objectApiName: 'Opportunity',
        recordName: 'Broken – opportunity without lines'
    }
];

const { customerId: _blank, ...unlinked } = account('SEED-UNLINKED', 'Unlinked Trading Co');

/** The sales behind BROKEN_RECORDS: same names, on accounts and products of their own. */
export const BROKEN_SALES: SalesData = {
    accounts: [
        { ...unlinked, inIntacct: 'absent' },
        account('SEED-MISTYPED', 'Mistyped Supplies Inc', { inIntacct: 'absent' }),
        account('SEED-FROZEN', 'Frozen Assets Ltd', { inIntacct: 'onHold' }),
        account('SEED-SOUND', 'Sound Business Partners')
    ],
    products: [
        product('SEED-STAPLER', 'Sturdy Stapler'),
        product('SEED-LABELS', 'Discontinued Label Maker', { inIntacct: 'inactive' }),
        product('SEED-NO-ITEM', 'Product Without Item', { inIntacct: 'absent' }),
        product('SEED-CRATE', 'Product Sold By The Crate', { unit: 'Crate' })
    ],
    opportunities: [
        broken('account without customer id', [line()], { accountKey: 'SEED-UNLINKED' }),
        broken('customer unknown in Intacct', [line()], { accountKey: 'SEED-MISTYPED' }),
        broken('customer on hold', [line()], { accountKey: 'SEED-FROZEN' }),
        broken('item inactive in Intacct', [line(), line({ productCode: 'SEED-LABELS' })]),
        broken('item unknown in Intacct', [line(), line({ productCode: 'SEED-NO-ITEM' })]),
        broken('unit not of the item', [line({ productCode: 'SEED-CRATE' })]),
        broken('negative quantity', [line(), line({ quantity: '-3' })]),
        broken('line without location', [line(), withoutLocation]),
        broken('location unknown in Intacct', [line(), line({ location: 'Atlantis' })]),
        broken('closed period', [line()], { closeDate: '2013-06-30' }),
        broken('opportunity without lines', [])
    ]
};

function broken(
    how: string,
    lines: readonly SeedLine[],
    more: { accountKey?: string; closeDate?: string } = {}
) {
    return { name: `Broken – ${how}`, accountKey: 'SEED-SOUND', closeDate: DATE, lines, ...more };
}
