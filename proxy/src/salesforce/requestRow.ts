import { mirrorObjects, type Workflow } from '../domain/mirrorObject.ts';
import type { DocumentClass, SyncRequest, TransactionType } from '../domain/syncRequest.ts';
import type { Row } from './composite.ts';

export const REQUEST_OBJECT = 'Intacct_Sync_Request__c';

/** What is read of a transaction type through a record that belongs to it. */
export const TYPE_COLUMNS = [
    'Name',
    'Document_Class__c',
    'Active__c',
    'From_Salesforce__c',
    'To_Salesforce__c',
    'Include_Details__c'
].map((field) => `Transaction_Type__r.${field}`);

/** What a run reads of its request, with the transaction type it is about. */
export const REQUEST_COLUMNS = [
    'Id',
    'Name',
    'Operation__c',
    'Status__c',
    'Source_Record_Id__c',
    'Opportunity__c',
    'Schedule__c',
    'Preview_Hash__c',
    'Preview_Hidden__c',
    'Attempts__c',
    'Started_At__c',
    'Idempotency_Key__c',
    'Sent_Reference__c',
    'Document_Id__c',
    'Parameters__c',
    'Cursor__c',
    'Records_Read__c',
    'Records_Written__c',
    'Records_Failed__c',
    'CreatedBy.TimeZoneSidKey',
    'Transaction_Type__c',
    ...TYPE_COLUMNS
].join(', ');

/** Reads a request row; empty fields are absent in our words. */
export function toSyncRequest(row: Row, workflow: Workflow): SyncRequest {
    return {
        id: String(row['Id']),
        name: String(row['Name']),
        operation: String(row['Operation__c']),
        status: String(row['Status__c']),
        sourceRecordId: text(row['Source_Record_Id__c']),
        scheduleId: text(row['Schedule__c']),
        opportunityId: text(row['Opportunity__c']),
        previewHash: text(row['Preview_Hash__c']),
        previewHidden: (text(row['Preview_Hidden__c']) ?? '')
            .split(/\s*[\r\n]+\s*/)
            .filter(Boolean),
        attempts: Number(row['Attempts__c'] ?? 0),
        startedAt: text(row['Started_At__c']),
        idempotencyKey: text(row['Idempotency_Key__c']),
        sentReference: text(row['Sent_Reference__c']),
        documentId: text(row['Document_Id__c']),
        parameters: text(row['Parameters__c']),
        timeZone: text((row['CreatedBy'] as Row | null | undefined)?.['TimeZoneSidKey']),
        transactionType: toType(
            text(row['Transaction_Type__c']),
            row['Transaction_Type__r'],
            workflow
        ),
        bulk: {
            cursor: text(row['Cursor__c']),
            read: Number(row['Records_Read__c'] ?? 0),
            written: Number(row['Records_Written__c'] ?? 0),
            failed: Number(row['Records_Failed__c'] ?? 0)
        }
    };
}

/** Reads a transaction type, be it a row of its own or the parent of another. */
export function toType(
    id: string | undefined,
    parent: unknown,
    workflow: Workflow
): TransactionType | undefined {
    const row = parent as Row | null | undefined;
    if (id === undefined || !row) {
        return undefined;
    }
    const documentClass = (text(row['Document_Class__c']) ?? 'Other') as DocumentClass;
    return {
        id,
        name: String(row['Name']),
        documentClass,
        mirror: mirrorObjects(workflow, documentClass),
        isActive: row['Active__c'] === true,
        fromSalesforce: row['From_Salesforce__c'] === true,
        toSalesforce: row['To_Salesforce__c'] === true,
        includeDetails: row['Include_Details__c'] === true
    };
}

function text(value: unknown): string | undefined {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
