import { connectionText } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';

/** Rows of one page. */
export const PAGE_SIZE = 50;

const ROW_FIELDS = [
    'Name',
    'Operation__c',
    'Status__c',
    'OwnerId',
    'CreatedDate',
    'CreatedBy.Name',
    'Transaction_Type__r.Name',
    'Opportunity__c',
    'Opportunity__r.Name',
    'Schedule__r.Name',
    'Document_Id__c',
    'Document_Record_Id__c',
    'Document_Deleted_At__c',
    'Attempts__c',
    'Started_At__c',
    'Completed_At__c',
    'Next_Attempt_At__c',
    'Records_Read__c',
    'Records_Written__c',
    'Records_Failed__c',
    'Progress__c',
    'Error_Code__c',
    'Error_Message__c',
    'Error_Field__c',
    'Error_Owner__c'
];

/**
 * One page of requests, newest first, from behind the last row of the page before. A filter is a
 * pattern and, because a pattern never fits an empty field, the value that an empty field stands for.
 * Variables: those of `pageVariables`.
 */
export const PAGE_QUERY = gql`
    query intacctActivity(
        $first: Int
        $statuses: [Picklist]
        $withIssues: [ID]
        $before: DateTime
        $beforeName: String
        $operation: Picklist
        $type: String
        $noType: ID
        $owner: Picklist
        $noOwner: Picklist
        $cause: String
        $noCause: String
    ) {
        uiapi {
            query {
                ${connectionText('Intacct_Sync_Request__c', {
                    args: `first: $first
                        where: { and: [
                            { or: [{ Status__c: { in: $statuses } }, { Id: { in: $withIssues } }] }
                            { or: [
                                { CreatedDate: { lt: { value: $before } } }
                                { and: [
                                    { CreatedDate: { eq: { value: $before } } }
                                    { Name: { lt: $beforeName } }
                                ] }
                            ] }
                            { Operation__c: { like: $operation } }
                            { or: [
                                { Transaction_Type__r: { Name: { like: $type } } }
                                { Transaction_Type__c: { eq: $noType } }
                            ] }
                            { or: [
                                { Error_Owner__c: { like: $owner } }
                                { Error_Owner__c: { eq: $noOwner } }
                            ] }
                            { or: [
                                { Error_Code__c: { like: $cause } }
                                { Error_Code__c: { eq: $noCause } }
                            ] }
                        ] }
                        orderBy: { CreatedDate: { order: DESC }, Name: { order: DESC } }`,
                    fields: ROW_FIELDS
                })}
            }
        }
    }
`;

/** How many requests are not done, by status and cause; which have open issues; when Intacct was last read. */
export const SUMMARY_QUERY = gql`
    query intacctActivitySummary {
        uiapi {
            aggregate {
                Intacct_Sync_Request__c(
                    first: 500
                    where: { Status__c: { in: ["Queued", "Running", "Waiting", "Failed"] } }
                    groupBy: { Status__c: { group: true }, Error_Code__c: { group: true } }
                ) {
                    edges {
                        node {
                            aggregate {
                                Status__c {
                                    value
                                }
                                Error_Code__c {
                                    value
                                }
                                Id {
                                    count {
                                        value
                                    }
                                }
                            }
                        }
                    }
                }
                Intacct_Sync_Issue__c(
                    first: 200
                    where: { and: [
                        { Status__c: { eq: "Open" } }
                        { Request__r: { Status__c: { eq: "Succeeded" } } }
                    ] }
                    groupBy: { Request__c: { group: true } }
                ) {
                    edges {
                        node {
                            aggregate {
                                Request__c {
                                    value
                                }
                            }
                        }
                    }
                }
            }
            query {
                ${connectionText('Intacct_Sync_Schedule__c', {
                    args: `first: 1
                        where: { and: [
                            { Operation__c: { eq: "Pull Changes" } }
                            { Last_Status__c: { eq: "Succeeded" } }
                        ] }
                        orderBy: { Last_Run_At__c: { order: DESC, nulls: LAST } }`,
                    fields: ['Last_Run_At__c']
                })}
                ${connectionText('Intacct_Transaction_Type__c', {
                    args: 'first: 200, orderBy: { Sort_Order__c: { order: ASC }, Name: { order: ASC } }',
                    fields: ['Name']
                })}
            }
        }
    }
`;

/** What only the story of one request needs. Variables: requestId. */
export const STORY_QUERY = gql`
    query intacctActivityStory($requestId: ID) {
        uiapi {
            query {
                ${connectionText('Intacct_Sync_Request__c', {
                    args: 'first: 1, where: { Id: { eq: $requestId } }',
                    fields: ['Error_Detail__c']
                })}
            }
        }
    }
`;
