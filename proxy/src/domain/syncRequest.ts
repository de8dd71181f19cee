import type { FieldMapping } from 'c/mappingUtils';

export type DocumentClass = 'Quote' | 'Order' | 'Invoice' | 'Other';

/** One row of the sync table: what may be done with one Intacct transaction definition. */
export interface TransactionType {
    readonly id: string;
    /** Name of the Intacct transaction definition, `Sales Order`. */
    readonly name: string;
    readonly documentClass: DocumentClass;
    readonly isActive: boolean;
    readonly fromSalesforce: boolean;
    readonly toSalesforce: boolean;
    readonly includeDetails: boolean;
}

export interface SyncSettings {
    readonly syncEnabled: boolean;
    readonly oneToOne: boolean;
}

/** A row of the outbox as it was just before this run claimed it. */
export interface SyncRequest {
    readonly id: string;
    /** Auto-number, `SR-000042`: the reference number by which Intacct documents are found again. */
    readonly name: string;
    readonly operation: string;
    readonly status: string;
    readonly sourceRecordId?: string | undefined;
    readonly opportunityId?: string | undefined;
    readonly previewHash?: string | undefined;
    /** Intacct fields that the rep could not see in the preview. */
    readonly previewHidden: readonly string[];
    readonly attempts: number;
    readonly startedAt?: string | undefined;
    readonly idempotencyKey?: string | undefined;
    readonly documentId?: string | undefined;
    readonly transactionType?: TransactionType | undefined;
}

/** Everything one run needs to know before it looks at the source record. */
export interface ClaimedWork {
    readonly claimId: string;
    readonly request: SyncRequest;
    readonly settings: SyncSettings;
    /** Active rows of the request's type, direction To Intacct, workflow Classic. */
    readonly mappings: readonly FieldMapping[];
}
