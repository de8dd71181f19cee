import type { SalesDocument } from '../salesDocument.ts';

/** The header of a document as a reading of changes finds it; its lines are read apart. */
export interface ChangedDocument extends SalesDocument {
    readonly modifiedAt: string;
    readonly createdAt?: string | undefined;
    /** Value of the Intacct field that is mapped to the opportunity. */
    readonly opportunityReference?: string | undefined;
}

/** What Salesforce has of a document already. */
export interface KnownMirror {
    readonly modifiedAt?: string | undefined;
    /** When its state was read from Intacct, or a little later; UTC. */
    readonly syncedAt?: string | undefined;
    readonly isDeleted: boolean;
}
