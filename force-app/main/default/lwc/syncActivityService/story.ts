import { pageInfoOf, rowsOf, textOf } from 'c/graphqlUtils';

/** A document that a bulk request could not apply. */
export interface Issue {
    readonly id: string;
    readonly documentId: string | undefined;
    readonly errorCode: string | undefined;
    readonly errorMessage: string | undefined;
    readonly errorOwner: string | undefined;
    readonly isOpen: boolean;
}

/** What the story of a request has beside the request itself. */
export interface StoryDetails {
    /** Raw answer of the system that refused. */
    readonly raw: string | undefined;
    readonly issues: readonly Issue[];
    /** Also those that are not shown. */
    readonly issueCount: number;
}

/** Reads the answer of STORY_QUERY. */
export function toStoryDetails(data: unknown): StoryDetails {
    const [request] = rowsOf(data, 'Intacct_Sync_Request__c');
    return {
        raw: request && textOf(request, 'Error_Detail__c'),
        issues: rowsOf(data, 'Intacct_Sync_Issue__c').map((row) => ({
            id: textOf(row, 'Id') ?? '',
            documentId: textOf(row, 'Document_Id__c') ?? textOf(row, 'Name'),
            errorCode: textOf(row, 'Error_Code__c'),
            errorMessage: textOf(row, 'Error_Message__c'),
            errorOwner: textOf(row, 'Error_Owner__c'),
            isOpen: textOf(row, 'Status__c') !== 'Resolved'
        })),
        issueCount: pageInfoOf(data, 'Intacct_Sync_Issue__c').total
    };
}
