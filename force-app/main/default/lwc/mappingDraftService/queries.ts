import { connectionText } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';

const ROW_FIELDS = [
    'Name',
    'Level__c',
    'Direction__c',
    'Workflow__c',
    'Intacct_Field__c',
    'Rule__c',
    'Salesforce_Field__c',
    'Value__c',
    'Value_Map__c',
    'Is_Required__c',
    'Is_Standard__c',
    'Is_Enabled__c',
    'Active__c',
    'Sort_Order__c',
    'Version__c'
];
const VERSION_FIELDS = [
    'Name',
    'Number__c',
    'Status__c',
    'Note__c',
    'Published_At__c',
    'Published_By__r.Name',
    'Revision__c'
];

/**
 * One transaction type with its mapping versions and the rows that matter to the editor: those of the
 * draft, those that are live, and those that were switched off by hand. Variables: typeId.
 */
export const MAPPING_QUERY = gql`
    query intacctMapping($typeId: ID) {
        uiapi {
            query {
                ${connectionText('Intacct_Transaction_Type__c', {
                    args: 'first: 1, where: { Id: { eq: $typeId } }',
                    fields: ['Name', 'Document_Class__c']
                })}
                ${connectionText('Intacct_Settings__c', {
                    args: 'first: 1',
                    fields: ['Price_Source__c']
                })}
                ${connectionText('Intacct_Mapping_Version__c', {
                    args: `first: 200
                        where: { Transaction_Type__c: { eq: $typeId } }
                        orderBy: { Number__c: { order: DESC } }`,
                    fields: VERSION_FIELDS
                })}
                ${connectionText('Intacct_Field_Mapping__c', {
                    args: `first: 2000
                        where: {
                            and: [
                                { Transaction_Type__c: { eq: $typeId } }
                                { or: [
                                    { Active__c: { eq: true } }
                                    { Version__c: { eq: null } }
                                    { Version__r: { Status__c: { in: ["Draft", "Published"] } } }
                                ] }
                            ]
                        }
                        orderBy: { Sort_Order__c: { order: ASC } }`,
                    fields: ROW_FIELDS
                })}
            }
        }
    }
`;
