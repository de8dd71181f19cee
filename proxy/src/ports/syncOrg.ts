import type { FieldMapping, SourceDocument, UnreadSource } from 'c/mappingUtils';
import type { Attempt } from '../domain/attempt.ts';
import type { Closing } from '../domain/closing.ts';
import type { DraftRecord, KeptLine } from '../domain/draft/pairLines.ts';
import type { MirrorObjects } from '../domain/mirrorObject.ts';
import type { SalesDocument } from '../domain/salesDocument.ts';
import type { ClaimedWork, SyncRequest, TransactionType } from '../domain/syncRequest.ts';
import type { TransactionDefinition } from '../domain/transactionDefinition.ts';

export type Claim =
    | { readonly kind: 'claimed'; readonly work: ClaimedWork }
    | { readonly kind: 'held'; readonly request: SyncRequest }
    | { readonly kind: 'missing' };

/** A request of earlier that may have left a document in Intacct without knowing it. */
export interface EarlierTry {
    readonly requestName: string;
    /** Mapped reference number under which it was sent; absent: the request's own number. */
    readonly sentReference?: string | undefined;
    /** UTC, ISO 8601. */
    readonly firstStartedAt: string;
}

/** A live row of a mapping that writes a field which the integration user may not edit. */
export interface LockedTarget {
    /** Name of the row. */
    readonly row: string;
    readonly object: string;
    readonly field: string;
}

/** What a document is made from, with its lines, read with the paths that the mapping needs. */
export interface SalesSource {
    readonly document: SourceDocument;
    readonly opportunityId?: string | undefined;
    readonly accountId?: string | undefined;
    /** Product of each line, by id of the line. */
    readonly productIds: ReadonlyMap<string, string>;
    /** Document of the same type that another request made for this opportunity. */
    readonly siblingDocumentId?: string | undefined;
    /** Intacct key, when its document is known to be made. */
    readonly key?: string | undefined;
    readonly earlierTries?: readonly EarlierTry[] | undefined;
}

/** A Sales Document with its lines, in the order in which they are sent. */
export interface DraftSource extends SalesSource {
    readonly recordId: string;
    readonly lines: readonly KeptLine[];
}

/** A document to be mirrored, and the Salesforce records it belongs to. */
export interface Mirror {
    readonly type: TransactionType;
    readonly document: SalesDocument;
    readonly opportunityId?: string | undefined;
    readonly accountId?: string | undefined;
    /** Product of an Intacct item. */
    readonly productIds: ReadonlyMap<string, string>;
    /** Rows that bring further fields From Intacct. */
    readonly incoming?: readonly FieldMapping[] | undefined;
    /** Absent when the mirror is found by its Intacct key, or made. */
    readonly draft?: DraftRecord | undefined;
}

/** A mirror that is brought up to date beside the one a run is about. */
export interface RefreshedMirror {
    readonly mirror: Mirror;
    readonly presentLines: ReadonlyMap<string, string>;
}

/** Record ids of the lines that a mirror has, by Intacct key; unknown after an unanswered write. */
export type PresentLines = ReadonlyMap<string, string> | 'unknown';

/** What a successful run writes: the document as Intacct holds it, or that Intacct has it no more. */
export type Completion =
    | {
          readonly kind: 'written';
          readonly documentId: string;
          /** Absent when the type is not mirrored in Salesforce. */
          readonly mirror?: Mirror | undefined;
          readonly presentLines: PresentLines;
          /** Open issues about the document whose cause has gone. */
          readonly settledIssueIds?: readonly string[] | undefined;
          /** The mirror that the document was made from, as it is now. */
          readonly source?: RefreshedMirror | undefined;
      }
    | {
          readonly kind: 'deleted';
          readonly documentId: string;
          readonly objects: MirrorObjects;
          readonly mirrorId: string;
          /** Open issues about the document. */
          readonly settledIssueIds?: readonly string[] | undefined;
      };

/** A line of a mirror, as far as it must be known to be written again. */
export interface MirroredLine {
    readonly id: string;
    readonly key: string;
    readonly itemId?: string | undefined;
    readonly productId?: string | undefined;
}

/** A mirror as Salesforce holds it. */
export interface ExistingMirror {
    readonly id: string;
    readonly key: string;
    /** Where it is, which need not be where documents of its type are kept now. */
    readonly objects: MirrorObjects;
    readonly documentId: string;
    readonly lines: readonly MirroredLine[];
}

/** The mirror that a conversion starts from. */
export interface ConversionSource extends ExistingMirror {
    readonly type: TransactionType;
    readonly opportunityId?: string | undefined;
    readonly accountId?: string | undefined;
    /** Today where the org is. */
    readonly today: string;
    /** Document of the target type that the opportunity has already, other than from this source. */
    readonly siblingDocumentId?: string | undefined;
}

/** The Salesforce org that asked. Every failure is thrown as a ProxyError. */
export interface SyncOrg {
    /** Takes a request for this run; the platform refuses all runs but one. */
    claim(requestId: string, claimId: string): Promise<Claim>;
    /** Counts the try on the request and reads its opportunity, in one call. */
    beginCreate(work: ClaimedWork, attempt: Attempt): Promise<SalesSource | undefined>;
    /** Counts the try on the request and reads its Sales Document, in one call. */
    beginSend(work: ClaimedWork, attempt: Attempt): Promise<DraftSource | undefined>;
    /** Keeps the reference number under which the request is about to send its document. */
    noteReference(work: ClaimedWork, referenceNumber: string): Promise<void>;
    /** Counts the try on the request and reads the mirror it is about, in one call. */
    beginRefresh(
        work: ClaimedWork,
        attempt: Attempt,
        type: TransactionType
    ): Promise<ExistingMirror | undefined>;
    /** Counts the try on the request and finds the mirror that is to be converted. */
    beginConvert(work: ClaimedWork, attempt: Attempt): Promise<ConversionSource | undefined>;
    /** Keeps on the transaction types what Intacct lets people change. */
    noteEditPolicies(definitions: readonly TransactionDefinition[]): Promise<void>;
    /** Of a source's fields that a user was not given, those that do not exist for the proxy either. */
    unknownPaths(
        sourceRecordId: string,
        unread: readonly UnreadSource[]
    ): Promise<readonly UnreadSource[]>;
    /** Finds the fields that documents bring values to and that the integration user may not edit. */
    lockedTargets(): Promise<readonly LockedTarget[]>;
    /** Finds the product of each Intacct item that one stands for. */
    findProducts(itemIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
    /** Writes mirror and request, all or nothing. */
    complete(work: ClaimedWork, completion: Completion): Promise<void>;
    /** Writes to the request why it did not succeed. */
    close(work: ClaimedWork, closing: Closing): Promise<void>;
}
