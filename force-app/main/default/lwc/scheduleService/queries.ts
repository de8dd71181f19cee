import { connectionText } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';

/** How many runs of each schedule are read. */
export const RUNS_READ = 20;

const RUN_FIELDS = [
    'Name',
    'Status__c',
    'CreatedDate',
    'Started_At__c',
    'Completed_At__c',
    'Records_Read__c',
    'Records_Written__c',
    'Records_Failed__c',
    'Progress__c'
];
const SCHEDULE_FIELDS = [
    'Name',
    'Operation__c',
    'Transaction_Type__c',
    'Transaction_Type__r.Name',
    'Filter__c',
    'Frequency__c',
    'Interval__c',
    'Active__c',
    'Starts_At__c',
    'Next_Run_At__c',
    'Last_Run_At__c',
    'Last_Status__c',
    'Last_Message__c'
];

/** Every schedule by name with its last runs, newest first, the active transaction types and the workflow. */
export const SCHEDULES_QUERY = gql`
    query intacctSchedules {
        uiapi {
            query {
                ${connectionText('Intacct_Sync_Schedule__c', {
                    args: 'first: 200, orderBy: { Name: { order: ASC } }',
                    fields: SCHEDULE_FIELDS,
                    children: [
                        connectionText('Runs__r', {
                            args: `first: ${RUNS_READ}, orderBy: { CreatedDate: { order: DESC }, Name: { order: DESC } }`,
                            fields: RUN_FIELDS
                        })
                    ]
                })}
                ${connectionText('Intacct_Settings__c', {
                    args: 'first: 1',
                    fields: ['Workflow__c']
                })}
                ${connectionText('Intacct_Transaction_Type__c', {
                    args: `first: 200
                        where: { Active__c: { eq: true } }
                        orderBy: { Sort_Order__c: { order: ASC }, Name: { order: ASC } }`,
                    fields: ['Name', 'From_Salesforce__c', 'To_Salesforce__c']
                })}
            }
        }
    }
`;
