import type { FieldMapping } from 'c/mappingUtils';
import type { TransactionType } from '../transactionType.ts';

/** How far one kind of change has been brought to Salesforce. */
export interface Mark {
    /** Watermark: highest Intacct modification time that is applied. */
    readonly readTo?: string | undefined;
    /** Changes of the last hour before the watermark that were applied; unknown: compare them. */
    readonly seen?: number | undefined;
}

/** A transaction type whose documents are brought to Salesforce. */
export interface PulledType extends TransactionType, Mark {
    /** Set by a run that died: documents up to this time may be half written. */
    readonly writingTo?: string | undefined;
    /** Active mapping rows that bring further fields From Intacct. */
    readonly incoming: readonly FieldMapping[];
    /** Issues that are still open: their documents are tried again, and the type is read again. */
    readonly openIssues: readonly OpenIssue[];
}

/** An issue of an earlier run that nobody has settled. */
export interface OpenIssue {
    readonly id: string;
    /** Intacct key of the document; absent when the issue is about the type as a whole. */
    readonly key?: string | undefined;
    readonly code: string;
    /** Field of a type that the issue is about. */
    readonly field?: string | undefined;
}

/** What bulk operations need to know of the org's settings. */
export interface BulkConfiguration {
    readonly settingsId: string;
    readonly paymentDetails: boolean;
    readonly receivables: Mark;
    readonly payments: Mark;
    /** Day for which overdue balances were computed last. */
    readonly balancesAsOf?: string | undefined;
    /** Every active type that is brought to Salesforce. */
    readonly types: readonly PulledType[];
}

/** What a bulk request carries beside its operation. */
export interface BulkRequest {
    readonly cursor?: string | undefined;
    readonly read: number;
    readonly written: number;
    readonly failed: number;
}
