import { rowsOf } from 'c/graphqlUtils';
import { rowToRequestView, type RequestView } from 'c/syncRequestService';

export { ACCOUNT_COUNTS_QUERY, accountQuery, CHAIN_QUERY, OPPORTUNITY_QUERY } from './queries';
export { classOf, MIRROR_OBJECTS, MIRRORS } from './mirrors';
export { toDocuments, type DocumentSummary } from './summary';
export {
    headerFields,
    toDocumentHeader,
    type ConvertibleDocument,
    type DocumentHeader
} from './mirror';
export { linesQuery, toDocumentLines, type DocumentLine, type DocumentLines } from './lines';
export { bringsPayments, PAYMENTS_QUERY, toPayments, type AppliedPayment } from './payments';
export { CONVERSIONS_QUERY, countConversions } from './conversions';
export { HISTORY_QUERY, toHistory, type HistoryEntry } from './history';
export type { FieldChange } from './changeLog';

/** Reads the sync requests out of the answer to OPPORTUNITY_QUERY, newest first. */
export function toRequests(data: unknown): RequestView[] {
    return rowsOf(data, 'Intacct_Sync_Request__c').map(rowToRequestView);
}
