import { isTicked, numberOf, parentOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import type { DocumentClass } from 'c/mappingSourceService';
import { classOf, DOCUMENT_OBJECTS, SALES_DOCUMENT } from './mirrors';
import type { SyncStatus } from './syncStatus';

/** One Intacct document in a list. */
export interface DocumentSummary {
    readonly id: string;
    readonly objectApiName: string;
    readonly documentClass: DocumentClass;
    /** Its number; the title that somebody gave it as long as Intacct does not have it. */
    readonly number: string;
    /** Intacct's own id, `Sales Order-SO-0042`, by which documents name the one they come from. */
    readonly documentId: string | undefined;
    readonly sourceDocumentId: string | undefined;
    readonly typeId: string | undefined;
    readonly typeName: string | undefined;
    readonly opportunityId: string | undefined;
    readonly opportunityName: string | undefined;
    readonly state: string | undefined;
    readonly documentDate: string | undefined;
    readonly total: number | undefined;
    readonly totalDue: number | undefined;
    readonly paymentStatus: string | undefined;
    readonly currencyCode: string | undefined;
    readonly syncedAt: string | undefined;
    readonly isDeleted: boolean;
    /** Undefined for a mirror, which Intacct has. */
    readonly syncStatus: SyncStatus | undefined;
}

const SUMMARY_FIELDS: readonly string[] = [
    'Name',
    'Document_Id__c',
    'Source_Document_Id__c',
    'Transaction_Type__c',
    'Transaction_Type__r.Name',
    'Opportunity__c',
    'Opportunity__r.Name',
    'State__c',
    'Document_Date__c',
    'Total__c',
    'Total_Due__c',
    'Payment_Status__c',
    'Currency_Code__c',
    'Synced_At__c',
    'Is_Deleted_In_Intacct__c'
];
const SALES_DOCUMENT_FIELDS = ['Transaction_Type__r.Document_Class__c', 'Sync_Status__c'];

/** What a query has to read so that `toDocuments` can list a document of an object. */
export function summaryFields(objectApiName: string): readonly string[] {
    return objectApiName === SALES_DOCUMENT
        ? [...SUMMARY_FIELDS, ...SALES_DOCUMENT_FIELDS]
        : SUMMARY_FIELDS;
}

/** Reads the documents out of an answer, by kind, in the order of the answer in each. */
export function toDocuments(data: unknown): DocumentSummary[] {
    return DOCUMENT_OBJECTS.flatMap((object) =>
        rowsOf(data, object).map((row) => toSummary(row, object))
    );
}

function toSummary(row: Row, objectApiName: string): DocumentSummary {
    const type = parentOf(row, 'Transaction_Type__r');
    return {
        id: textOf(row, 'Id') ?? '',
        objectApiName,
        documentClass: classOf(objectApiName, type && textOf(type, 'Document_Class__c')),
        number: textOf(row, 'Name') ?? '',
        documentId: textOf(row, 'Document_Id__c'),
        sourceDocumentId: textOf(row, 'Source_Document_Id__c'),
        typeId: textOf(row, 'Transaction_Type__c'),
        typeName: nameOf(row, 'Transaction_Type__r'),
        opportunityId: textOf(row, 'Opportunity__c'),
        opportunityName: nameOf(row, 'Opportunity__r'),
        state: textOf(row, 'State__c'),
        documentDate: textOf(row, 'Document_Date__c'),
        total: numberOf(row, 'Total__c'),
        totalDue: numberOf(row, 'Total_Due__c'),
        paymentStatus: textOf(row, 'Payment_Status__c'),
        currencyCode: textOf(row, 'Currency_Code__c'),
        syncedAt: textOf(row, 'Synced_At__c'),
        isDeleted: isTicked(row, 'Is_Deleted_In_Intacct__c'),
        syncStatus: textOf(row, 'Sync_Status__c') as SyncStatus | undefined
    };
}

/** Name of the record behind a lookup; undefined when there is none, or none that the user may see. */
export function nameOf(row: Row, relationship: string): string | undefined {
    const parent = parentOf(row, relationship);
    return parent ? textOf(parent, 'Name') : undefined;
}
