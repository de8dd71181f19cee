import type { DraftRow } from 'c/mappingDraftUtils';

export type DocumentClass = 'Quote' | 'Order' | 'Invoice' | 'Other';
export type PriceSource = 'Salesforce' | 'Intacct';
/** Classic: opportunities are sent. Advanced: Sales Documents are, which people draft and edit first. */
export type Workflow = 'Classic' | 'Advanced';

/** What an administrator chooses for the whole org. */
export interface SettingValues {
    readonly syncEnabled: boolean;
    readonly workflow: Workflow;
    readonly oneToOne: boolean;
    readonly paymentDetails: boolean;
    readonly priceSource: PriceSource;
    readonly updateOpportunityAmount: boolean;
    readonly amountIncludesTax: boolean;
}

/** What the last connection test has left behind. */
export interface StoredConnection {
    readonly companyId: string;
    readonly baseCurrency: string;
    readonly showPaymentStatus: boolean;
    /** UTC; empty when the connection never succeeded. */
    readonly lastConnectedAt: string;
    /** Why the last test failed; empty when it succeeded, or there was none. */
    readonly failure: string;
}

export interface Settings {
    /** Undefined as long as nobody has saved settings. */
    readonly id: string | undefined;
    /** How often the page has been saved; a save that does not follow it is refused. */
    readonly revision: number;
    readonly values: SettingValues;
    readonly connection: StoredConnection;
}

/** What an administrator chooses for one transaction definition. */
export interface TypeValues {
    readonly fromSalesforce: boolean;
    readonly toSalesforce: boolean;
    readonly includeDetails: boolean;
    readonly buttonLabel: string;
    /** Place among the buttons; undefined comes last. */
    readonly sortOrder: number | undefined;
}

/** One saved row of the sync table. */
export interface TransactionType {
    readonly id: string;
    /** Name of the definition in Intacct. */
    readonly name: string;
    readonly documentClass: DocumentClass;
    readonly values: TypeValues;
    /** Whether the map editor holds an unpublished draft. */
    readonly hasDraft: boolean;
    /** Whether anything is mapped to Intacct. */
    readonly hasMapping: boolean;
    /** Whether anything of Sales Documents is mapped to Intacct. */
    readonly hasAdvancedMapping: boolean;
}

/** The saved configuration, except for the mappings themselves. */
export interface Setup {
    readonly settings: Settings;
    readonly types: readonly TransactionType[];
}

/** One transaction definition as Intacct has it now. */
export interface Definition {
    readonly name: string;
    readonly documentClass: DocumentClass;
    readonly isActive: boolean;
    readonly editPolicy: string;
    /** Why documents of it cannot be created, or read; empty when they can. */
    readonly createBlocked: string;
    readonly readBlocked: string;
}

/** What has been changed on the page and not been saved; a value equal to the saved one is no edit. */
export interface Edits {
    readonly settings: Partial<SettingValues>;
    /** By name of the definition. */
    readonly types: Readonly<Record<string, Partial<TypeValues>>>;
    /** Mappings out of a file, by name of the definition. */
    readonly mappings: Readonly<Record<string, readonly DraftRow[]>>;
}
