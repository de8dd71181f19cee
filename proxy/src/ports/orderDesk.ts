import type { Selection } from '../domain/creation/selection.ts';
import type { ProxyError } from '../domain/proxyError.ts';
import type { ClaimedWork, TransactionType } from '../domain/syncRequest.ts';

/** Documents that a schedule asks for. */
export interface Wanted {
    readonly work: ClaimedWork;
    /** Absent when documents of every type are meant. */
    readonly type?: TransactionType | undefined;
    readonly selection: Selection;
}

/** A record that waits for its document: an opportunity, or a Sales Document that is ready. */
export interface Candidate {
    readonly id: string;
    readonly name: string;
    /** Absent when the owner is no longer active. */
    readonly ownerId?: string | undefined;
    readonly typeId: string;
    readonly opportunityId?: string | undefined;
}

/** Candidates in the order of their ids. */
export interface CandidatePage {
    readonly candidates: readonly Candidate[];
    /** Records read, those left to people included. */
    readonly read: number;
    /** Id of the last one; absent on the last page. */
    readonly after?: string | undefined;
}

export interface Ordered {
    /** Requests that this run has made in all. */
    readonly made: number;
    readonly refusals: readonly { readonly candidate: Candidate; readonly error: ProxyError }[];
}

/** Where a schedule finds what waits for a document and asks for it. Failures are ProxyErrors. */
export interface OrderDesk {
    /** Requests that the run has made already, and records that still wait. */
    count(wanted: Wanted): Promise<{ readonly made: number; readonly waiting: number }>;
    /**
     * Records without a document, and without a request that is open or has succeeded. One whose
     * request failed or was cancelled is left to people until they have changed it.
     */
    page(wanted: Wanted, most: number, after: string | undefined): Promise<CandidatePage>;
    /** Makes one request for each record; one that was asked for meanwhile stays as it is. */
    order(wanted: Wanted, candidates: readonly Candidate[]): Promise<Ordered>;
}
