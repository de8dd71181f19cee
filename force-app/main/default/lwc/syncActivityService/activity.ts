import { numberOf, parentOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';

/** A sync request as the worklist shows it. Times are UTC. */
export interface Activity {
    readonly id: string;
    readonly name: string;
    readonly operation: string;
    readonly status: string;
    readonly ownerId: string | undefined;
    readonly askedAt: string;
    readonly askedBy: string | undefined;
    readonly typeName: string | undefined;
    readonly opportunityId: string | undefined;
    readonly opportunityName: string | undefined;
    readonly scheduleName: string | undefined;
    readonly documentId: string | undefined;
    readonly documentRecordId: string | undefined;
    /** When Intacct was found to have the document no more. */
    readonly documentDeletedAt?: string | undefined;
    readonly attempts: number;
    readonly startedAt: string | undefined;
    readonly completedAt: string | undefined;
    readonly nextAttemptAt: string | undefined;
    readonly read: number | undefined;
    readonly written: number | undefined;
    readonly failed: number | undefined;
    readonly progress: number | undefined;
    readonly errorCode: string | undefined;
    readonly errorMessage: string | undefined;
    readonly errorField: string | undefined;
    readonly errorOwner: string | undefined;
}

/** Reads the answer of PAGE_QUERY. */
export function toActivities(data: unknown): Activity[] {
    return rowsOf(data, 'Intacct_Sync_Request__c').map(toActivity);
}

function toActivity(row: Row): Activity {
    const text = (field: string): string | undefined => textOf(row, field);
    return {
        id: text('Id') ?? '',
        name: text('Name') ?? '',
        operation: text('Operation__c') ?? '',
        status: text('Status__c') ?? '',
        ownerId: text('OwnerId'),
        askedAt: text('CreatedDate') ?? '',
        askedBy: nameOf(row, 'CreatedBy'),
        typeName: nameOf(row, 'Transaction_Type__r'),
        opportunityId: text('Opportunity__c'),
        opportunityName: nameOf(row, 'Opportunity__r'),
        scheduleName: nameOf(row, 'Schedule__r'),
        documentId: text('Document_Id__c'),
        documentRecordId: text('Document_Record_Id__c'),
        documentDeletedAt: text('Document_Deleted_At__c'),
        attempts: numberOf(row, 'Attempts__c') ?? 0,
        startedAt: text('Started_At__c'),
        completedAt: text('Completed_At__c'),
        nextAttemptAt: text('Next_Attempt_At__c'),
        read: numberOf(row, 'Records_Read__c'),
        written: numberOf(row, 'Records_Written__c'),
        failed: numberOf(row, 'Records_Failed__c'),
        progress: numberOf(row, 'Progress__c'),
        errorCode: text('Error_Code__c'),
        errorMessage: text('Error_Message__c'),
        errorField: text('Error_Field__c'),
        errorOwner: text('Error_Owner__c')
    };
}

function nameOf(row: Row, relationship: string): string | undefined {
    const parent = parentOf(row, relationship);
    return parent && textOf(parent, 'Name');
}
