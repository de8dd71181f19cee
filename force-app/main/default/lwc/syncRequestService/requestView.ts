import { parentOf, textOf, type Row } from 'c/graphqlUtils';
import REQUEST from '@salesforce/schema/Intacct_Sync_Request__c';
import COMPLETED_AT from '@salesforce/schema/Intacct_Sync_Request__c.Completed_At__c';
import DOCUMENT_ID from '@salesforce/schema/Intacct_Sync_Request__c.Document_Id__c';
import DOCUMENT_RECORD_ID from '@salesforce/schema/Intacct_Sync_Request__c.Document_Record_Id__c';
import ERROR_CODE from '@salesforce/schema/Intacct_Sync_Request__c.Error_Code__c';
import ERROR_DETAIL from '@salesforce/schema/Intacct_Sync_Request__c.Error_Detail__c';
import ERROR_FIELD from '@salesforce/schema/Intacct_Sync_Request__c.Error_Field__c';
import ERROR_MESSAGE from '@salesforce/schema/Intacct_Sync_Request__c.Error_Message__c';
import ERROR_OWNER from '@salesforce/schema/Intacct_Sync_Request__c.Error_Owner__c';
import NEXT_ATTEMPT_AT from '@salesforce/schema/Intacct_Sync_Request__c.Next_Attempt_At__c';
import OPERATION from '@salesforce/schema/Intacct_Sync_Request__c.Operation__c';
import STATUS from '@salesforce/schema/Intacct_Sync_Request__c.Status__c';
import TRANSACTION_TYPE from '@salesforce/schema/Intacct_Sync_Request__c.Transaction_Type__c';
import type { RecordRepresentation } from 'lightning/uiRecordApi';

export type RequestStatus = 'Queued' | 'Running' | 'Waiting' | 'Succeeded' | 'Failed' | 'Cancelled';

/** A sync request as people follow it. */
export interface RequestView {
    readonly id: string;
    readonly name: string | undefined;
    readonly operation: string | undefined;
    readonly status: RequestStatus;
    readonly typeId: string | undefined;
    readonly typeName: string | undefined;
    readonly documentId: string | undefined;
    readonly documentRecordId: string | undefined;
    readonly nextAttemptAt: string | undefined;
    readonly completedAt: string | undefined;
    readonly errorCode: string | undefined;
    readonly errorMessage: string | undefined;
    readonly errorField: string | undefined;
    readonly errorOwner: string | undefined;
    readonly errorDetail: string | undefined;
}

const VIEWED = [
    OPERATION,
    STATUS,
    TRANSACTION_TYPE,
    DOCUMENT_ID,
    DOCUMENT_RECORD_ID,
    NEXT_ATTEMPT_AT,
    COMPLETED_AT,
    ERROR_CODE,
    ERROR_MESSAGE,
    ERROR_FIELD,
    ERROR_OWNER,
    ERROR_DETAIL
];

/** What to ask getRecord for, as optional fields, to follow a request with `toRequestView`. */
export const REQUEST_FIELDS: readonly string[] = [
    ...VIEWED.map(({ objectApiName, fieldApiName }) => `${objectApiName}.${fieldApiName}`),
    `${REQUEST.objectApiName}.Name`,
    `${REQUEST.objectApiName}.Transaction_Type__r.Name`
];

/** Tells whether work on a request may still go on without anybody doing anything. */
export function isOpen({ status }: Pick<RequestView, 'status'>): boolean {
    return status === 'Queued' || status === 'Running' || status === 'Waiting';
}

/** The document's number: `SO-0042` of the document id `Sales Order-SO-0042`. */
export function documentNumber({ documentId, typeName }: RequestView): string {
    const prefix = `${typeName ?? ''}-`;
    return documentId?.startsWith(prefix) ? documentId.slice(prefix.length) : (documentId ?? '');
}

/** Reads a request that getRecord has answered. */
export function toRequestView(record: RecordRepresentation): RequestView {
    const type = record.fields.Transaction_Type__r?.value as RecordRepresentation | null;
    const text = (field: string): string | undefined => asText(record.fields[field]?.value);
    return viewOf(record.id, text, asText(type?.fields.Name?.value));
}

/** Reads a request that a GraphQL query has answered. */
export function rowToRequestView(row: Row): RequestView {
    const type = parentOf(row, 'Transaction_Type__r');
    return viewOf(
        textOf(row, 'Id') ?? '',
        (field) => textOf(row, field),
        type ? textOf(type, 'Name') : undefined
    );
}

function viewOf(
    id: string,
    text: (field: string) => string | undefined,
    typeName: string | undefined
): RequestView {
    return {
        id,
        name: text('Name'),
        operation: text(OPERATION.fieldApiName),
        status: (text(STATUS.fieldApiName) ?? 'Queued') as RequestStatus,
        typeId: text(TRANSACTION_TYPE.fieldApiName),
        typeName,
        documentId: text(DOCUMENT_ID.fieldApiName),
        documentRecordId: text(DOCUMENT_RECORD_ID.fieldApiName),
        nextAttemptAt: text(NEXT_ATTEMPT_AT.fieldApiName),
        completedAt: text(COMPLETED_AT.fieldApiName),
        errorCode: text(ERROR_CODE.fieldApiName),
        errorMessage: text(ERROR_MESSAGE.fieldApiName),
        errorField: text(ERROR_FIELD.fieldApiName),
        errorOwner: text(ERROR_OWNER.fieldApiName),
        errorDetail: text(ERROR_DETAIL.fieldApiName)
    };
}

function asText(value: unknown): string | undefined {
    return value === null || value === undefined || value === '' ? undefined : String(value);
}
