/** A customer on both sides: a Salesforce account and an Intacct customer. */
export interface SeedAccount {
    /** Names the account inside the seed; also its account number. */
    readonly key: string;
    readonly name: string;
    /** What the account says its Intacct customer is; undefined leaves the field blank. */
    readonly customerId?: string;
    readonly segment: string;
    readonly city: string;
    readonly state: string;
    readonly postalCode: string;
    readonly country: string;
    readonly contact: { readonly firstName: string; readonly lastName: string };
    /** How the Intacct customer differs from an ordinary one; `absent`: Intacct has none. */
    readonly inIntacct?: 'absent' | 'onHold';
}

/** A product on both sides: a Salesforce product with a price and an Intacct item. */
export interface SeedProduct {
    readonly code: string;
    readonly name: string;
    readonly category: string;
    readonly subCategory: string;
    /** Price in the standard price book; two places. */
    readonly listPrice: string;
    /** Unit the product asks for; undefined: the default of the mapping. */
    readonly unit?: string;
    readonly inIntacct?: 'absent' | 'inactive';
}

/** One product on an opportunity. Decimals are plain strings. */
export interface SeedLine {
    readonly productCode: string;
    readonly quantity: string;
    readonly unitPrice: string;
    /** Percent, e.g. `20`; undefined: none. */
    readonly discountPercent?: string;
    /** Intacct location id; undefined leaves the field blank. */
    readonly location?: string;
}

/** A won opportunity with its lines in order. */
export interface SeedOpportunity {
    readonly name: string;
    readonly accountKey: string;
    /** `2016-11-08` */
    readonly closeDate: string;
    readonly lines: readonly SeedLine[];
}

/** Everything the two sides are filled with; deterministic for a size. */
export interface SalesData {
    readonly accounts: readonly SeedAccount[];
    readonly products: readonly SeedProduct[];
    readonly opportunities: readonly SeedOpportunity[];
}

/** `small`: 25 telling orders; `full`: all 5,009. Both carry the broken and the hard records. */
export type SeedSize = 'small' | 'full';

/** Location ids on both sides: the regions of the data set. */
export const LOCATIONS = ['South', 'West', 'Central', 'East'] as const;
