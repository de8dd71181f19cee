import { pageInfoOf, rowsOf } from 'c/graphqlUtils';
import { rowToRequestView, type RequestView } from 'c/syncRequestService';
import { MIRROR_OBJECTS, SALES_DOCUMENT } from './mirrors';

export {
    ACCOUNT_COUNTS_QUERY,
    accountQuery,
    CHAIN_QUERY,
    DOCUMENT_COUNTS_QUERY,
    OPPORTUNITY_QUERY
} from './queries';
export { classOf, DOCUMENT_OBJECTS, SALES_DOCUMENT } from './mirrors';
export { isSent, type SyncStatus } from './syncStatus';
export { toDocuments, type DocumentSummary } from './summary';
export {
    headerFields,
    toDocumentHeader,
    type ConvertibleDocument,
    type DocumentHeader
} from './mirror';
export {
    behindNumber,
    FIRST_LINES,
    linesQuery,
    linesVariables,
    toDocumentLines,
    type DocumentLine,
    type DocumentLines,
    type LinePlace
} from './lines';
export { bringsPayments, PAYMENTS_QUERY, toPayments, type AppliedPayment } from './payments';
export { CONVERSIONS_QUERY, countConversions } from './conversions';
export { HISTORY_QUERY, toHistory, type HistoryEntry } from './history';
export type { FieldChange } from './changeLog';

/** Reads the sync requests out of the answer to OPPORTUNITY_QUERY, newest first. */
export function toRequests(data: unknown): RequestView[] {
    return rowsOf(data, 'Intacct_Sync_Request__c').map(rowToRequestView);
}

/** Reads the answer to DOCUMENT_COUNTS_QUERY: how many documents each workflow holds. */
export function countDocuments(data: unknown): { classic: number; advanced: number } {
    const count = (object: string): number => pageInfoOf(data, object).total;
    return {
        classic: MIRROR_OBJECTS.reduce((sum, object) => sum + count(object), 0),
        advanced: count(SALES_DOCUMENT)
    };
}
