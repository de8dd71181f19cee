import { connectionText } from 'c/graphqlUtils';
import { gql, type GraphqlQuery } from 'lightning/graphql';
import { DOCUMENT_OBJECTS } from './mirrors';
import { summaryFields } from './summary';

const ACCOUNT_QUERIES: Readonly<Record<string, GraphqlQuery>> = Object.fromEntries(
    DOCUMENT_OBJECTS.map((object) => [object, accountQueryFor(object)])
);

/** The Intacct documents and sync requests of one opportunity, newest first. Variables: opportunityId. */
export const OPPORTUNITY_QUERY = gql`
    query intacctDocuments($opportunityId: ID) {
        uiapi {
            query {
                ${documents({
                    args: `first: 200
                        where: { Opportunity__c: { eq: $opportunityId } }
                        orderBy: { CreatedDate: { order: DESC } }`,
                    fields: summaryFields
                })}
                ${connectionText('Intacct_Sync_Request__c', {
                    args: `first: 200
                        where: { Opportunity__c: { eq: $opportunityId } }
                        orderBy: { CreatedDate: { order: DESC } }`,
                    fields: [
                        'Name',
                        'Operation__c',
                        'Status__c',
                        'Transaction_Type__c',
                        'Transaction_Type__r.Name'
                    ]
                })}
            }
        }
    }
`;

/** The documents that name one of some Intacct documents, or are one of them. Variables: documentIds. */
export const CHAIN_QUERY = gql`
    query intacctDocumentChain($documentIds: [String]) {
        uiapi {
            query {
                ${documents({
                    args: `first: 100
                        where: { or: [
                            { Document_Id__c: { in: $documentIds } }
                            { Source_Document_Id__c: { in: $documentIds } }
                        ] }
                        orderBy: { Name: { order: ASC } }`,
                    fields: summaryFields
                })}
            }
        }
    }
`;

/** How many documents of each kind an account has. Variables: accountId. */
export const ACCOUNT_COUNTS_QUERY = gql`
    query intacctAccountCounts($accountId: ID) {
        uiapi {
            query {
                ${documents({
                    args: 'first: 1, where: { Account__c: { eq: $accountId } }',
                    fields: () => [],
                    isPaged: true
                })}
            }
        }
    }
`;

/** How many documents there are in all, by object. No variables. */
export const DOCUMENT_COUNTS_QUERY = gql`
    query intacctDocumentCounts {
        uiapi {
            query {
                ${documents({ args: 'first: 1', fields: () => [], isPaged: true })}
            }
        }
    }
`;

/** The documents of one kind of an account, newest first. Variables: accountId, first, after. */
export function accountQuery(objectApiName: string): GraphqlQuery | undefined {
    return ACCOUNT_QUERIES[objectApiName];
}

function documents({
    fields,
    ...connection
}: Omit<Parameters<typeof connectionText>[1], 'fields'> & {
    readonly fields: (objectApiName: string) => readonly string[];
}): string {
    return DOCUMENT_OBJECTS.map((object) =>
        connectionText(object, { ...connection, fields: fields(object) })
    ).join('\n');
}

function accountQueryFor(objectApiName: string): GraphqlQuery {
    return gql`
        query intacctAccountDocuments($accountId: ID, $first: Int, $after: String) {
            uiapi {
                query {
                    ${connectionText(objectApiName, {
                        args: `first: $first
                            after: $after
                            where: { Account__c: { eq: $accountId } }
                            orderBy: {
                                Document_Date__c: { order: DESC, nulls: LAST }
                                Name: { order: DESC }
                            }`,
                        fields: summaryFields(objectApiName),
                        isPaged: true
                    })}
                }
            }
        }
    `;
}
