import { gql, type GraphqlQuery } from 'lightning/graphql';
import type { Workflow } from './source';

/** Settings and the transaction types that people may start from Salesforce. No variables. */
export const CONFIGURATION_QUERY = gql`
    query intacctConfiguration {
        uiapi {
            query {
                Intacct_Settings__c(first: 1) {
                    edges {
                        node {
                            Id
                            Sync_Enabled__c {
                                value
                            }
                            Workflow__c {
                                value
                            }
                            One_To_One__c {
                                value
                            }
                            Company_Id__c {
                                value
                            }
                            Base_Currency__c {
                                value
                            }
                        }
                    }
                }
                Intacct_Transaction_Type__c(
                    first: 200
                    where: { Active__c: { eq: true }, From_Salesforce__c: { eq: true } }
                    orderBy: { Sort_Order__c: { order: ASC } }
                ) {
                    edges {
                        node {
                            Id
                            Name {
                                value
                            }
                            Document_Class__c {
                                value
                            }
                            Button_Label__c {
                                value
                            }
                        }
                    }
                }
            }
        }
    }
`;

const MAPPINGS_QUERIES: Readonly<Record<Workflow, GraphqlQuery>> = {
    Classic: queryFor('Classic'),
    Advanced: queryFor('Advanced')
};

/** The active rows that write one document of a workflow to Intacct, and who sets prices. Variables: typeId. */
export function mappingsQuery(workflow: Workflow): GraphqlQuery {
    return MAPPINGS_QUERIES[workflow];
}

function queryFor(workflow: Workflow): GraphqlQuery {
    return gql`
        query intacctFieldMappings($typeId: ID) {
            uiapi {
                query {
                    Intacct_Settings__c(first: 1) {
                        edges {
                            node {
                                Id
                                Price_Source__c {
                                    value
                                }
                            }
                        }
                    }
                    Intacct_Field_Mapping__c(
                        first: 500
                        where: {
                            Transaction_Type__c: { eq: $typeId }
                            Active__c: { eq: true }
                            Direction__c: { eq: "To Intacct" }
                            Workflow__c: { eq: "${workflow}" }
                            Level__c: { in: ["Header", "Line"] }
                        }
                        orderBy: { Sort_Order__c: { order: ASC } }
                    ) {
                        edges {
                            node {
                                Id
                                Name {
                                    value
                                }
                                Level__c {
                                    value
                                }
                                Intacct_Field__c {
                                    value
                                }
                                Rule__c {
                                    value
                                }
                                Salesforce_Field__c {
                                    value
                                }
                                Value__c {
                                    value
                                }
                                Value_Map__c {
                                    value
                                }
                                Is_Required__c {
                                    value
                                }
                                Sort_Order__c {
                                    value
                                }
                            }
                        }
                    }
                }
            }
        }
    `;
}
