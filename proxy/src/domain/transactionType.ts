import type { DocumentClass, MirrorObjects } from './mirrorObject.ts';

export type { DocumentClass } from './mirrorObject.ts';

/** One row of the sync table: what may be done with one Intacct transaction definition. */
export interface TransactionType {
    readonly id: string;
    /** Name of the Intacct transaction definition, `Sales Order`. */
    readonly name: string;
    readonly documentClass: DocumentClass;
    /** Where Salesforce keeps its documents. */
    readonly mirror: MirrorObjects;
    readonly isActive: boolean;
    readonly fromSalesforce: boolean;
    readonly toSalesforce: boolean;
    readonly includeDetails: boolean;
}
