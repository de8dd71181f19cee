import { isTicked, numberOf, parentOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import type { DocumentClass } from 'c/mappingSourceService';
import { classOf, MIRROR_OBJECTS } from './mirrors';

/** One Intacct document in a list. */
export interface DocumentSummary {
    readonly id: string;
    readonly documentClass: DocumentClass;
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
}

/** What a query has to read so that `toDocuments` can list a document. */
export const SUMMARY_FIELDS: readonly string[] = [
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

/** Reads the documents out of an answer, by kind, in the order of the answer in each. */
export function toDocuments(data: unknown): DocumentSummary[] {
    return MIRROR_OBJECTS.flatMap((mirror) =>
        rowsOf(data, mirror).map((row) => toSummary(row, classOf(mirror)))
    );
}

function toSummary(row: Row, documentClass: DocumentClass): DocumentSummary {
    return {
        id: textOf(row, 'Id') ?? '',
        documentClass,
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
        isDeleted: isTicked(row, 'Is_Deleted_In_Intacct__c')
    };
}

/** Name of the record behind a lookup; undefined when there is none, or none that the user may see. */
export function nameOf(row: Row, relationship: string): string | undefined {
    const parent = parentOf(row, relationship);
    return parent ? textOf(parent, 'Name') : undefined;
}
