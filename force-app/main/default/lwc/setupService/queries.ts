import { connectionText } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';

const SETTINGS = [
    'Sync_Enabled__c',
    'Workflow__c',
    'One_To_One__c',
    'Payment_Details__c',
    'Price_Source__c',
    'Update_Opportunity_Amount__c',
    'Amount_Includes_Tax__c',
    'Company_Id__c',
    'Base_Currency__c',
    'Show_Payment_Status__c',
    'Last_Connected_At__c',
    'Connection_Status__c',
    'Revision__c'
];
const TYPE = [
    'Name',
    'Document_Class__c',
    'Active__c',
    'From_Salesforce__c',
    'To_Salesforce__c',
    'Include_Details__c',
    'Button_Label__c',
    'Sort_Order__c'
];
const MAPPING = [
    'Name',
    'Transaction_Type__c',
    'Workflow__c',
    'Level__c',
    'Direction__c',
    'Intacct_Field__c',
    'Rule__c',
    'Salesforce_Field__c',
    'Value__c',
    'Value_Map__c',
    'Is_Required__c',
    'Is_Standard__c',
    'Sort_Order__c'
];

/**
 * Settings, every row of the sync table, and which of them have a draft or a live map in a workflow: the rows
 * of maps are grouped by the org, since there may be more than an answer holds. No variables.
 */
export const SETUP_QUERY = gql`query intacctSetup { uiapi {
    aggregate {
        Intacct_Field_Mapping__c(
            first: 2000
            where: { Active__c: { eq: true }, Direction__c: { eq: "To Intacct" } }
            groupBy: { Transaction_Type__c: { group: true }, Workflow__c: { group: true } }
        ) { edges { node { aggregate { Transaction_Type__c { value } Workflow__c { value } } } } }
    }
    query {
        ${connectionText('Intacct_Settings__c', { args: 'first: 1', fields: SETTINGS })}
        ${connectionText('Intacct_Transaction_Type__c', { args: 'first: 500', fields: TYPE })}
        drafts: ${connectionText('Intacct_Mapping_Version__c', {
            args: 'first: 500, where: { Status__c: { eq: "Draft" } }',
            fields: ['Transaction_Type__c']
        })}
    }
} }`;

/** Every live mapping row, for a file, and how many there are: an answer holds 2,000. No variables. */
export const LIVE_MAPPINGS_QUERY = gql`query intacctLiveMappings { uiapi { query {
    ${connectionText('Intacct_Field_Mapping__c', {
        args: 'first: 2000, where: { Active__c: { eq: true } }, orderBy: { Sort_Order__c: { order: ASC } }',
        fields: MAPPING,
        isPaged: true
    })}
} } }`;
