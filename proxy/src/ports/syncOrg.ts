import type { SourceDocument } from 'c/mappingUtils';
import type { Attempt } from '../domain/attempt.ts';
import type { Closing } from '../domain/closing.ts';
import type { SalesDocument } from '../domain/salesDocument.ts';
import type { ClaimedWork, SyncRequest, TransactionType } from '../domain/syncRequest.ts';

export type Claim =
    | { readonly kind: 'claimed'; readonly work: ClaimedWork }
    | { readonly kind: 'held'; readonly request: SyncRequest }
    | { readonly kind: 'missing' };

/** An opportunity with its lines, read with the paths that the mapping needs. */
export interface SalesSource {
    readonly document: SourceDocument;
    readonly opportunityId: string;
    readonly accountId?: string | undefined;
    /** Product of each line, by id of the line. */
    readonly productIds: ReadonlyMap<string, string>;
    /** Document of the same type that another request made for this opportunity. */
    readonly siblingDocumentId?: string | undefined;
}

/** A document to be mirrored, and the Salesforce records it belongs to. */
export interface Mirror {
    readonly type: TransactionType;
    readonly document: SalesDocument;
    readonly opportunityId?: string | undefined;
    readonly accountId?: string | undefined;
    /** Product of an Intacct item. */
    readonly productIds: ReadonlyMap<string, string>;
}

/** What a successful run writes to its request. */
export interface Completion {
    readonly documentId: string;
    /** Absent when the type is not mirrored in Salesforce. */
    readonly mirror?: Mirror | undefined;
    /** Rows of the mirror may exist from an earlier try. */
    readonly mayHaveMirror: boolean;
}

/** The Salesforce org that asked. Every failure is thrown as a ProxyError. */
export interface SyncOrg {
    /** Takes a request for this run; the platform refuses all runs but one. */
    claim(requestId: string, claimId: string): Promise<Claim>;
    /** Counts the try on the request and reads what it is about, in one call. */
    beginCreate(work: ClaimedWork, attempt: Attempt): Promise<SalesSource | undefined>;
    /** Writes mirror and request, all or nothing. Returns how many rows the mirror has. */
    complete(work: ClaimedWork, completion: Completion): Promise<number>;
    /** Writes to the request why it did not succeed. */
    close(work: ClaimedWork, closing: Closing): Promise<void>;
}
