import { gql } from 'lightning/graphql';

/** The Intacct documents and sync requests of one opportunity, newest first. Variables: opportunityId. */
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
                            State__c {
                                value
                            }
                            Total__c {
                                value
                            }
                            Currency_Code__c {
                                value
                            }
                            Synced_At__c {
                                value
                            }
                            Is_Deleted_In_Intacct__c {
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
                            State__c {
                                value
                            }
                            Total__c {
                                value
                            }
                            Currency_Code__c {
                                value
                            }
                            Synced_At__c {
                                value
                            }
                            Is_Deleted_In_Intacct__c {
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
                            State__c {
                                value
                            }
                            Total__c {
                                value
                            }
                            Currency_Code__c {
                                value
                            }
                            Synced_At__c {
                                value
                            }
                            Is_Deleted_In_Intacct__c {
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
                            State__c {
                                value
                            }
                            Total__c {
                                value
                            }
                            Currency_Code__c {
                                value
                            }
                            Synced_At__c {
                                value
                            }
                            Is_Deleted_In_Intacct__c {
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
                            Completed_At__c {
                                value
                            }
                            Error_Message__c {
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
