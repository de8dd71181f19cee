import { connectionText, pageInfoOf, parentOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';

/** Issues that are shown of one request. */
const ISSUES_SHOWN = 50;

/** A document that a bulk request could not apply, with what it takes to try it again. */
export interface Issue {
    readonly id: string;
    readonly documentId: string | undefined;
    readonly typeId: string | undefined;
    readonly errorCode: string | undefined;
    readonly errorMessage: string | undefined;
    readonly errorOwner: string | undefined;
    readonly isOpen: boolean;
    readonly run: {
        readonly operation: string | undefined;
        readonly parameters: string | undefined;
        readonly scheduleId: string | undefined;
    };
}

/** What one request could not apply; what is open comes first. Variables: requestId. */
export const ISSUES_QUERY = gql`
    query intacctIssues($requestId: ID) {
        uiapi {
            query {
                ${connectionText('Intacct_Sync_Issue__c', {
                    args: `first: ${ISSUES_SHOWN}
                        where: { Request__c: { eq: $requestId } }
                        orderBy: { Status__c: { order: ASC }, Name: { order: ASC } }`,
                    fields: [
                        'Name',
                        'Document_Id__c',
                        'Transaction_Type__c',
                        'Error_Code__c',
                        'Error_Message__c',
                        'Error_Owner__c',
                        'Status__c',
                        'Request__r.Operation__c',
                        'Request__r.Parameters__c',
                        'Request__r.Schedule__c'
                    ],
                    isPaged: true
                })}
            }
        }
    }
`;

/** Reads the answer of ISSUES_QUERY. */
export function toIssues(data: unknown): Issue[] {
    return rowsOf(data, 'Intacct_Sync_Issue__c').map(toIssue);
}

/** How many issues the request has, also those that are not shown. */
export function toIssueCount(data: unknown): number {
    return pageInfoOf(data, 'Intacct_Sync_Issue__c').total;
}

function toIssue(row: Row): Issue {
    const run = parentOf(row, 'Request__r') ?? {};
    return {
        id: textOf(row, 'Id') ?? '',
        documentId: textOf(row, 'Document_Id__c') ?? textOf(row, 'Name'),
        typeId: textOf(row, 'Transaction_Type__c'),
        errorCode: textOf(row, 'Error_Code__c'),
        errorMessage: textOf(row, 'Error_Message__c'),
        errorOwner: textOf(row, 'Error_Owner__c'),
        isOpen: textOf(row, 'Status__c') !== 'Resolved',
        run: {
            operation: textOf(run, 'Operation__c'),
            parameters: textOf(run, 'Parameters__c'),
            scheduleId: textOf(run, 'Schedule__c')
        }
    };
}
