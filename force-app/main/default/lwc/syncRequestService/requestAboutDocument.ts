import REQUEST from '@salesforce/schema/Intacct_Sync_Request__c';
import ONE_TO_ONE_KEY from '@salesforce/schema/Intacct_Sync_Request__c.One_To_One_Key__c';
import OPERATION from '@salesforce/schema/Intacct_Sync_Request__c.Operation__c';
import OPPORTUNITY from '@salesforce/schema/Intacct_Sync_Request__c.Opportunity__c';
import PARAMETERS from '@salesforce/schema/Intacct_Sync_Request__c.Parameters__c';
import SOURCE_RECORD_ID from '@salesforce/schema/Intacct_Sync_Request__c.Source_Record_Id__c';
import STATUS from '@salesforce/schema/Intacct_Sync_Request__c.Status__c';
import TRANSACTION_TYPE from '@salesforce/schema/Intacct_Sync_Request__c.Transaction_Type__c';
import { connectionText } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import { tellRequestPlaced } from './placedRequests';

/** A mirrored document that something is to be done with. */
export interface DocumentReference {
    /** Id of the mirror. */
    readonly id: string;
    readonly typeId: string | undefined;
    readonly opportunityId: string | undefined;
}

/** How much of one line is to be converted; the quantity is decimal digits in the line's unit. */
export interface ConvertedLine {
    readonly lineKey: string;
    readonly quantity: string;
}

/** What somebody has decided to convert. */
export interface Conversion {
    readonly targetTypeId: string;
    /** Names this conversion, so that it can be placed only once. */
    readonly key: string;
    /** Absent: all that is left. */
    readonly lines: readonly ConvertedLine[] | undefined;
}

/**
 * Asks for a document to be read again from Intacct.
 *
 * @returns Id of the request, to be followed with getRecord and REQUEST_FIELDS
 * @throws the UI API error, unchanged
 */
export function requestRefresh(document: DocumentReference): Promise<string> {
    return place('Refresh Document', document, {
        [TRANSACTION_TYPE.fieldApiName]: document.typeId
    });
}

/**
 * Asks for a document to be converted into one of another type.
 *
 * @returns Id of the request, to be followed with getRecord and REQUEST_FIELDS
 * @throws the UI API error, unchanged; `isDuplicateOrder` recognizes a conversion placed already
 */
export function requestConversion(
    document: DocumentReference,
    { targetTypeId, key, lines }: Conversion
): Promise<string> {
    return place('Convert Document', document, {
        [TRANSACTION_TYPE.fieldApiName]: targetTypeId,
        [ONE_TO_ONE_KEY.fieldApiName]: key,
        [PARAMETERS.fieldApiName]: lines ? JSON.stringify({ lines }) : null
    });
}

/** Finds a refresh of one document that is still on its way. Variables: recordId. */
export const RUNNING_REFRESH_QUERY = gql`
    query intacctRunningRefresh($recordId: String) {
        uiapi {
            query {
                ${connectionText('Intacct_Sync_Request__c', {
                    args: `first: 1
                        where: {
                            Source_Record_Id__c: { eq: $recordId }
                            Operation__c: { eq: "Refresh Document" }
                            Status__c: { in: ["Queued", "Running", "Waiting"] }
                        }
                        orderBy: { CreatedDate: { order: DESC } }`,
                    fields: ['Status__c']
                })}
            }
        }
    }
`;

async function place(
    operation: string,
    { id, opportunityId }: DocumentReference,
    fields: Readonly<Record<string, unknown>>
): Promise<string> {
    const request = await createRecord({
        apiName: REQUEST.objectApiName,
        fields: {
            [OPERATION.fieldApiName]: operation,
            [STATUS.fieldApiName]: 'Queued',
            [SOURCE_RECORD_ID.fieldApiName]: id,
            [OPPORTUNITY.fieldApiName]: opportunityId ?? null,
            ...fields
        }
    });
    if (opportunityId) {
        tellRequestPlaced(opportunityId);
    }
    return request.id;
}
