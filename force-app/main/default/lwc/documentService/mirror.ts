import type { DocumentClass } from 'c/mappingSourceService';
import type { RecordRepresentation } from 'lightning/uiRecordApi';
import { classOf, SALES_DOCUMENT } from './mirrors';
import type { SyncStatus } from './syncStatus';

const FIELDS = {
    number: 'Name',
    documentId: 'Document_Id__c',
    sourceDocumentId: 'Source_Document_Id__c',
    typeId: 'Transaction_Type__c',
    opportunityId: 'Opportunity__c',
    state: 'State__c',
    documentDate: 'Document_Date__c',
    dueDate: 'Due_Date__c',
    currencyCode: 'Currency_Code__c',
    subtotal: 'Subtotal__c',
    total: 'Total__c',
    totalPaid: 'Total_Paid__c',
    totalDue: 'Total_Due__c',
    paymentStatus: 'Payment_Status__c',
    webUrl: 'Web_Url__c',
    syncedAt: 'Synced_At__c',
    changeLog: 'Change_Log__c'
} as const;
const SALES_DOCUMENT_FIELDS = {
    syncStatus: 'Sync_Status__c',
    syncError: 'Sync_Error__c',
    syncRequestId: 'Sync_Request__c'
} as const;
const IS_DELETED = 'Is_Deleted_In_Intacct__c';
const TYPE_FIELDS = ['Name', 'To_Salesforce__c', 'Document_Class__c'];

/** An Intacct document as its record page shows it; amounts and every other value as text. */
export type DocumentHeader = {
    readonly [Value in keyof typeof FIELDS]: string | undefined;
} & {
    readonly id: string;
    readonly objectApiName: string;
    readonly documentClass: DocumentClass;
    readonly typeName: string | undefined;
    /** Whether documents of this type are brought to Salesforce, so that this one can be refreshed. */
    readonly isBrought: boolean;
    readonly isDeleted: boolean;
    /** Undefined for a mirror, which Intacct has. */
    readonly syncStatus: SyncStatus | undefined;
    /** Why a Sales Document could not be sent. */
    readonly syncError: string | undefined;
    /** Id of the request that carries a Sales Document, or carried it last. */
    readonly syncRequestId: string | undefined;
};

/** As much of a document as has to be known to convert it. */
export type ConvertibleDocument = Pick<
    DocumentHeader,
    | 'id'
    | 'objectApiName'
    | 'documentClass'
    | 'documentId'
    | 'number'
    | 'typeId'
    | 'typeName'
    | 'opportunityId'
    | 'state'
    | 'isDeleted'
>;

/** What to ask getRecord for, as optional fields, to show a document of any object. */
export function headerFields(objectApiName: string): string[] {
    return [
        ...Object.values(FIELDS),
        ...(objectApiName === SALES_DOCUMENT ? Object.values(SALES_DOCUMENT_FIELDS) : []),
        IS_DELETED,
        ...TYPE_FIELDS.map((field) => `Transaction_Type__r.${field}`)
    ].map((field) => `${objectApiName}.${field}`);
}

/** Reads a document that getRecord has answered. */
export function toDocumentHeader(record: RecordRepresentation): DocumentHeader {
    const type = record.fields.Transaction_Type__r?.value as RecordRepresentation | null;
    const values = Object.entries(FIELDS).map(([name, field]) => [name, textAt(record, field)]);
    return {
        ...(Object.fromEntries(values) as Record<keyof typeof FIELDS, string | undefined>),
        id: record.id,
        objectApiName: record.apiName,
        documentClass: classOf(record.apiName, type ? textAt(type, 'Document_Class__c') : ''),
        typeName: type ? textAt(type, 'Name') : undefined,
        isBrought: type?.fields.To_Salesforce__c?.value === true,
        isDeleted: record.fields[IS_DELETED]?.value === true,
        syncStatus: textAt(record, SALES_DOCUMENT_FIELDS.syncStatus) as SyncStatus | undefined,
        syncError: textAt(record, SALES_DOCUMENT_FIELDS.syncError),
        syncRequestId: textAt(record, SALES_DOCUMENT_FIELDS.syncRequestId)
    };
}

function textAt(record: RecordRepresentation, field: string): string | undefined {
    const value = record.fields[field]?.value ?? '';
    return value === '' ? undefined : String(value);
}
