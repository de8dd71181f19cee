import { isTicked, numberOf, parentOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import { rowToRequestView, type RequestView } from 'c/syncRequestService';

export { HISTORY_QUERY, OPPORTUNITY_QUERY } from './queries';
export { headerFields, toDocumentHeader, type DocumentHeader } from './mirror';
export { lineFields, lineOrder, toDocumentLine, type DocumentLine } from './documentLine';

const MIRRORS = [
    'Intacct_Sales_Quote__c',
    'Intacct_Sales_Order__c',
    'Intacct_Sales_Invoice__c',
    'Intacct_Other_Document__c'
];

/** One Intacct document as its opportunity lists it. */
export interface DocumentSummary {
    readonly id: string;
    readonly number: string;
    readonly typeId: string | undefined;
    readonly typeName: string | undefined;
    readonly state: string | undefined;
    readonly total: number | undefined;
    readonly currencyCode: string | undefined;
    readonly syncedAt: string | undefined;
    readonly isDeleted: boolean;
}

/** One line of a document's history. */
export interface HistoryEntry {
    readonly id: string;
    readonly name: string | undefined;
    readonly operation: string | undefined;
    readonly status: string | undefined;
    readonly requestedAt: string | undefined;
    readonly requestedBy: string | undefined;
    readonly message: string | undefined;
}

/** Reads the documents out of the answer to OPPORTUNITY_QUERY, by kind, newest first in each. */
export function toDocuments(data: unknown): DocumentSummary[] {
    return MIRRORS.flatMap((mirror) => rowsOf(data, mirror)).map((row) => ({
        id: textOf(row, 'Id') ?? '',
        number: textOf(row, 'Name') ?? '',
        typeId: textOf(row, 'Transaction_Type__c'),
        typeName: nameOf(row, 'Transaction_Type__r'),
        state: textOf(row, 'State__c'),
        total: numberOf(row, 'Total__c'),
        currencyCode: textOf(row, 'Currency_Code__c'),
        syncedAt: textOf(row, 'Synced_At__c'),
        isDeleted: isTicked(row, 'Is_Deleted_In_Intacct__c')
    }));
}

/** Reads the sync requests out of the answer to OPPORTUNITY_QUERY, newest first. */
export function toRequests(data: unknown): RequestView[] {
    return rowsOf(data, 'Intacct_Sync_Request__c').map(rowToRequestView);
}

/** Reads the answer to HISTORY_QUERY. */
export function toHistory(data: unknown): HistoryEntry[] {
    return rowsOf(data, 'Intacct_Sync_Request__c').map((row) => ({
        id: textOf(row, 'Id') ?? '',
        name: textOf(row, 'Name'),
        operation: textOf(row, 'Operation__c'),
        status: textOf(row, 'Status__c'),
        requestedAt: textOf(row, 'CreatedDate'),
        requestedBy: nameOf(row, 'CreatedBy'),
        message: textOf(row, 'Error_Message__c')
    }));
}

function nameOf(row: Row, relationship: string): string | undefined {
    const parent = parentOf(row, relationship);
    return parent ? textOf(parent, 'Name') : undefined;
}
