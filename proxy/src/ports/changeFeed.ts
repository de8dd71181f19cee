import type { ChangedDocument } from '../domain/pull/changedDocument.ts';
import type { DocumentReading } from '../domain/pull/documentReading.ts';
import type { Payment } from '../domain/pull/payment.ts';
import type { Start } from '../domain/pull/position.ts';
import type { OpenReceivable, Receivable } from '../domain/pull/receivable.ts';
import type { SalesDocumentLine } from '../domain/salesDocument.ts';

/** One page of a reading, in order of change. */
export interface ChangePage<T> {
    readonly rows: readonly T[];
    /** How many rows the reading still had when this page was asked for, itself included. */
    readonly total: number;
    readonly isLast: boolean;
    /** Fields that were asked for and that Intacct does not have. */
    readonly unknownFields: readonly string[];
}

/** What is new since a watermark, and how many changes lie in the hour before it. */
export interface Probe {
    /** Rows after the watermark. */
    readonly newer: number;
    /** Rows of the last hour up to the watermark. */
    readonly recent: number;
}

/** The state of a document as far as a reconciliation compares it. */
export interface DocumentState {
    readonly key: string;
    readonly documentId: string;
    readonly state?: string | undefined;
    readonly total?: string | undefined;
    readonly modifiedAt?: string | undefined;
}

/**
 * What has changed in the Intacct company behind an org. Readings that are asked for together travel
 * in one call. Every failure is thrown as a ProxyError.
 */
export interface ChangeFeed {
    probeDocuments(definition: string, readTo: string): Promise<Probe>;
    probeReceivables(readTo: string): Promise<Probe>;
    probePayments(readTo: string): Promise<Probe>;
    /** Up to 4,000 headers. */
    documents(reading: DocumentReading, start: Start): Promise<ChangePage<ChangedDocument>>;
    documentsByKey(
        reading: DocumentReading,
        keys: readonly string[]
    ): Promise<readonly ChangedDocument[]>;
    /** All lines of up to 4,000 documents, in document order, by key of the document. */
    lines(
        reading: DocumentReading,
        documentKeys: readonly string[]
    ): Promise<ReadonlyMap<string, readonly SalesDocumentLine[]>>;
    receivables(start: Start): Promise<ChangePage<Receivable>>;
    /** Payments with what each settles. */
    payments(start: Start): Promise<ChangePage<Payment>>;
    /** What these customers have still to pay. */
    openReceivables(customerIds: readonly string[]): Promise<readonly OpenReceivable[]>;
    /** Customers of open receivables that were due from one day until before another. */
    customersFallenDue(from: string | undefined, until: string): Promise<readonly string[]>;
    /** Every document of a definition, by key, page by page. */
    documentStates(definition: string, afterKey?: string): Promise<ChangePage<DocumentState>>;
}
