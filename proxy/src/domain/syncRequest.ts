import type { FieldMapping } from 'c/mappingUtils';
import type { Workflow } from './mirrorObject.ts';
import type { BulkConfiguration, BulkRequest } from './pull/configuration.ts';
import type { TransactionType } from './transactionType.ts';

export type { DocumentClass, TransactionType } from './transactionType.ts';

export interface SyncSettings {
    readonly syncEnabled: boolean;
    readonly oneToOne: boolean;
    /** Where this request's documents are kept; a Sales Document stays one after a change of settings. */
    readonly workflow: Workflow;
}

/** A row of the outbox as it was just before this run claimed it. */
export interface SyncRequest {
    readonly id: string;
    /** Auto-number, `SR-000042`: the reference number by which Intacct documents are found again. */
    readonly name: string;
    readonly operation: string;
    readonly status: string;
    readonly sourceRecordId?: string | undefined;
    /** The schedule that asked. */
    readonly scheduleId?: string | undefined;
    readonly opportunityId?: string | undefined;
    readonly previewHash?: string | undefined;
    /** Intacct fields that the rep could not see in the preview. */
    readonly previewHidden: readonly string[];
    readonly attempts: number;
    readonly startedAt?: string | undefined;
    readonly idempotencyKey?: string | undefined;
    /** Mapped reference number under which an earlier try sent the document; absent: the request's own. */
    readonly sentReference?: string | undefined;
    readonly documentId?: string | undefined;
    /** JSON text: what the operation is limited to, such as the lines of a conversion. */
    readonly parameters?: string | undefined;
    /** Of the user who made the request, as IANA names it: days of the document are days there. */
    readonly timeZone?: string | undefined;
    readonly transactionType?: TransactionType | undefined;
    /** Where a bulk operation stands and what it is limited to. */
    readonly bulk: BulkRequest;
}

/** Everything one run needs to know before it looks at the source record. */
export interface ClaimedWork {
    readonly claimId: string;
    readonly request: SyncRequest;
    readonly settings: SyncSettings;
    /** Active rows of the request's type, direction To Intacct; without prices where Intacct sets them. */
    readonly mappings: readonly FieldMapping[];
    /** Active rows of the request's type that bring fields From Intacct. */
    readonly incoming: readonly FieldMapping[];
    readonly bulk: BulkConfiguration;
}
