import { gql } from 'lightning/graphql';

/**
 * The Intacct documents and sync requests of one opportunity, newest first. Variables: opportunityId.
 * A field that the user may not read is left out (@optional) instead of refusing the query.
 */
export const OPPORTUNITY_QUERY = gql`
    query intacctDocuments($opportunityId: ID) {
        uiapi {
            query {
                Intacct_Sales_Quote__c(
                    first: 200
                    where: { Opportunity__c: { eq: $opportunityId } }
                    orderBy: { CreatedDate: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            Name {
                                value
                            }
                            Transaction_Type__c {
                                value
                            }
                            State__c @optional {
                                value
                            }
                            Total__c @optional {
                                value
                            }
                            Currency_Code__c @optional {
                                value
                            }
                            Synced_At__c @optional {
                                value
                            }
                            Is_Deleted_In_Intacct__c @optional {
                                value
                            }
                            Transaction_Type__r {
                                Name {
                                    value
                                }
                            }
                        }
                    }
                }
                Intacct_Sales_Order__c(
                    first: 200
                    where: { Opportunity__c: { eq: $opportunityId } }
                    orderBy: { CreatedDate: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            Name {
                                value
                            }
                            Transaction_Type__c {
                                value
                            }
                            State__c @optional {
                                value
                            }
                            Total__c @optional {
                                value
                            }
                            Currency_Code__c @optional {
                                value
                            }
                            Synced_At__c @optional {
                                value
                            }
                            Is_Deleted_In_Intacct__c @optional {
                                value
                            }
                            Transaction_Type__r {
                                Name {
                                    value
                                }
                            }
                        }
                    }
                }
                Intacct_Sales_Invoice__c(
                    first: 200
                    where: { Opportunity__c: { eq: $opportunityId } }
                    orderBy: { CreatedDate: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            Name {
                                value
                            }
                            Transaction_Type__c {
                                value
                            }
                            State__c @optional {
                                value
                            }
                            Total__c @optional {
                                value
                            }
                            Currency_Code__c @optional {
                                value
                            }
                            Synced_At__c @optional {
                                value
                            }
                            Is_Deleted_In_Intacct__c @optional {
                                value
                            }
                            Transaction_Type__r {
                                Name {
                                    value
                                }
                            }
                        }
                    }
                }
                Intacct_Other_Document__c(
                    first: 200
                    where: { Opportunity__c: { eq: $opportunityId } }
                    orderBy: { CreatedDate: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            Name {
                                value
                            }
                            Transaction_Type__c {
                                value
                            }
                            State__c @optional {
                                value
                            }
                            Total__c @optional {
                                value
                            }
                            Currency_Code__c @optional {
                                value
                            }
                            Synced_At__c @optional {
                                value
                            }
                            Is_Deleted_In_Intacct__c @optional {
                                value
                            }
                            Transaction_Type__r {
                                Name {
                                    value
                                }
                            }
                        }
                    }
                }
                Intacct_Sync_Request__c(
                    first: 200
                    where: { Opportunity__c: { eq: $opportunityId } }
                    orderBy: { CreatedDate: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            Name {
                                value
                            }
                            Status__c {
                                value
                            }
                            Transaction_Type__c {
                                value
                            }
                            Transaction_Type__r {
                                Name {
                                    value
                                }
                            }
                        }
                    }
                }
            }
        }
    }
`;

/** What has been done with one Intacct document, newest first. Variables: documentRecordId. */
export const HISTORY_QUERY = gql`
    query intacctDocumentHistory($documentRecordId: String) {
        uiapi {
            query {
                Intacct_Sync_Request__c(
                    first: 200
                    where: { Document_Record_Id__c: { eq: $documentRecordId } }
                    orderBy: { CreatedDate: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            Name {
                                value
                            }
                            Operation__c {
                                value
                            }
                            Status__c {
                                value
                            }
                            CreatedDate {
                                value
                            }
                            Error_Message__c @optional {
                                value
                            }
                            CreatedBy {
                                Name {
                                    value
                                }
                            }
                        }
                    }
                }
            }
        }
    }
`;
