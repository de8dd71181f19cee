import type { Selection } from '../domain/creation/selection.ts';
import type { ProxyError } from '../domain/proxyError.ts';
import type { ClaimedWork, TransactionType } from '../domain/syncRequest.ts';

/** Documents of one type for the opportunities that a schedule selects. */
export interface Wanted {
    readonly work: ClaimedWork;
    readonly type: TransactionType;
    readonly selection: Selection;
}

/** An opportunity that waits for its document. */
export interface Deal {
    readonly id: string;
    readonly name: string;
    /** Absent when the owner is no longer active. */
    readonly ownerId?: string | undefined;
}

/** Opportunities in the order of their ids. */
export interface DealPage {
    readonly deals: readonly Deal[];
    /** Opportunities read, those left to people included. */
    readonly read: number;
    /** Id of the last one; absent on the last page. */
    readonly after?: string | undefined;
}

export interface Ordered {
    /** Requests that this run has made in all. */
    readonly made: number;
    readonly refusals: readonly { readonly deal: Deal; readonly error: ProxyError }[];
}

/** Where a schedule finds opportunities and asks for their documents. Failures are ProxyErrors. */
export interface DealDesk {
    /** Requests that the run has made already, and opportunities that still wait. */
    count(wanted: Wanted): Promise<{ readonly made: number; readonly waiting: number }>;
    /**
     * Opportunities without a document, and without a request that is open or has succeeded. One whose
     * request failed or was cancelled is left to people until it or its account changes.
     */
    page(wanted: Wanted, most: number, after: string | undefined): Promise<DealPage>;
    /** Makes one request for each opportunity; one that was asked for meanwhile stays as it is. */
    order(wanted: Wanted, deals: readonly Deal[]): Promise<Ordered>;
}
