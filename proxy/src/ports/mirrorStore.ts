import type { Attempt } from '../domain/attempt.ts';
import type { DraftRecord, KeptLine } from '../domain/draft/pairLines.ts';
import type { Workflow } from '../domain/mirrorObject.ts';
import type { ProxyError } from '../domain/proxyError.ts';
import type { ChangedDocument, KnownMirror } from '../domain/pull/changedDocument.ts';
import type { PulledType } from '../domain/pull/configuration.ts';
import type { Issue } from '../domain/pull/issue.ts';
import type { OpportunityClue } from '../domain/pull/opportunityClue.ts';
import type { Payment } from '../domain/pull/payment.ts';
import type { Start } from '../domain/pull/position.ts';
import type { Balance, Receivable } from '../domain/pull/receivable.ts';
import type { ClaimedWork, TransactionType } from '../domain/syncRequest.ts';
import type { Mirror } from './syncOrg.ts';

/** A record that Salesforce did not take, in whole or in part. */
export interface Refusal {
    /** Intacct key of the record. */
    readonly key: string;
    readonly error: ProxyError;
}

/** Records gathered for one write. Small writes are collections, large ones bulk jobs. */
export interface Batch<T> {
    /** Rows gathered so far, lines included. */
    readonly rows: number;
    readonly add: (record: T) => void;
    /**
     * Writes what was gathered: records, then lines, then takes away lines that Intacct has no more.
     *
     * out     the records that were refused; all others are written whole
     * throws  OutOfTime when the run's time ends first, else what kept all rows from being written
     */
    readonly write: () => Promise<readonly Refusal[]>;
}

export interface MirrorToWrite {
    readonly mirror: Mirror;
    /** Salesforce may hold an earlier state, so that lines may have to go. */
    readonly mayExist: boolean;
}

export interface PaymentToWrite {
    readonly payment: Payment;
    readonly accountId?: string | undefined;
    /** Mirrors of the invoices that the lines settle, by Intacct key. */
    readonly invoiceIds: ReadonlyMap<string, string>;
}

/** What is known of a document that may have been sent from a Sales Document. */
export type SentClue = Pick<
    ChangedDocument,
    'key' | 'referenceNumber' | 'customerId' | 'createdAt'
>;

/** A Sales Document that does not know yet which document of Intacct was made of it. */
export interface Sending {
    readonly recordId: string;
    /** Its request goes on and will write it: nobody else must. */
    readonly isOpen: boolean;
    /** In the order in which they are sent. */
    readonly lines: readonly KeptLine[];
}

/** An open issue that names its subject in words only: `Payment 12`. */
export interface LooseIssue {
    readonly id: string;
    readonly documentId: string;
}

/** What is written to the request, and to what keeps its watermark, while work goes on. */
export interface Checkpoint {
    readonly read: number;
    readonly written: number;
    readonly failed: number;
    /** 0 to 100. */
    readonly progress: number;
    readonly cursor?: string | undefined;
    readonly attempt: Attempt;
    /** Fields of the records that keep how far things are read. */
    readonly marks: readonly MarkUpdate[];
}

/** How far one stream has been applied. */
export interface MarkUpdate {
    readonly stream: 'documents' | 'receivables' | 'payments' | 'balances';
    /** Type of the documents. */
    readonly typeId?: string | undefined;
    readonly readTo?: string | undefined;
    /** Null when it is not known any more. */
    readonly seen?: number | null | undefined;
    /** Null when nothing is being written. */
    readonly writingTo?: string | null | undefined;
    /** Day of the balances. */
    readonly asOf?: string | undefined;
}

/** A mirror as a reconciliation compares it. */
export interface StoredMirror extends KnownMirror {
    readonly id: string;
    readonly key: string;
    readonly documentId: string;
    readonly state?: string | undefined;
    readonly total?: string | undefined;
}

/** The mirrors of an org and what belongs to them. Every failure is thrown as a ProxyError. */
export interface MirrorStore {
    /** Mirrors that changed in Intacct at the start of a reading or later, by key. */
    knownMirrors(type: PulledType, start: Start): Promise<ReadonlyMap<string, KnownMirror>>;
    /** All mirrors of a type. */
    storedMirrors(type: TransactionType): Promise<readonly StoredMirror[]>;
    /** Mirrors of documents by Intacct key, whatever their class: their record ids. */
    findInvoices(
        types: readonly TransactionType[],
        keys: readonly string[]
    ): Promise<ReadonlyMap<string, string>>;
    /** Customers whose accounts show that they owe something. */
    customersWithBalance(): Promise<readonly string[]>;
    /** Accounts by Intacct customer id. */
    findAccounts(customerIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
    /** Opportunities by document key. */
    findOpportunities(
        clues: readonly OpportunityClue[],
        types: readonly TransactionType[]
    ): Promise<ReadonlyMap<string, string>>;
    /** Sales Documents that documents without a record were sent from, by Intacct key. */
    findSendings(
        type: TransactionType,
        documents: readonly SentClue[]
    ): Promise<ReadonlyMap<string, Sending>>;
    /** Gives Sales Documents and their lines the keys of what they became, so that writes by key reach them. */
    adoptDrafts(
        type: TransactionType,
        drafts: ReadonlyMap<string, DraftRecord>
    ): Promise<readonly Refusal[]>;
    documentBatch(type: PulledType): Batch<MirrorToWrite>;
    paymentBatch(workflow: Workflow): Batch<PaymentToWrite>;
    /** Brings what is paid and due to mirrors that exist and differ; answers how many did. */
    applyReceivables(
        type: TransactionType,
        receivables: readonly Receivable[]
    ): Promise<{ readonly written: number; readonly refusals: readonly Refusal[] }>;
    /** Writes balances of accounts that differ, by customer id; answers how many did. */
    applyBalances(
        balances: ReadonlyMap<string, Balance>
    ): Promise<{ readonly written: number; readonly refusals: readonly Refusal[] }>;
    /** Marks mirrors of documents that Intacct has no more; removes nothing. */
    markDeleted(type: TransactionType, mirrorIds: readonly string[]): Promise<void>;
    /** Open issues about what has no Intacct key. */
    looseIssues(): Promise<readonly LooseIssue[]>;
    /** Reports issues, each once, and settles earlier ones. */
    saveIssues(
        work: ClaimedWork,
        issues: readonly Issue[],
        settledIds: readonly string[]
    ): Promise<void>;
    /** Shows that the run lives and how far it is; throws REQUEST.NOT_CLAIMABLE when it lost its claim. */
    checkpoint(work: ClaimedWork, checkpoint: Checkpoint): Promise<void>;
    /** Puts the request back into the queue at its cursor. */
    pause(work: ClaimedWork, checkpoint: Checkpoint): Promise<void>;
    /** Closes the request as succeeded. */
    finish(work: ClaimedWork, checkpoint: Checkpoint): Promise<void>;
}
