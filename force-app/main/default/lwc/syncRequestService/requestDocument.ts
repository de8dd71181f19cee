import { hasErrorCode } from 'c/errorUtils';
import REQUEST from '@salesforce/schema/Intacct_Sync_Request__c';
import DOCUMENT_RECORD_ID from '@salesforce/schema/Intacct_Sync_Request__c.Document_Record_Id__c';
import ONE_TO_ONE_KEY from '@salesforce/schema/Intacct_Sync_Request__c.One_To_One_Key__c';
import OPERATION from '@salesforce/schema/Intacct_Sync_Request__c.Operation__c';
import OPPORTUNITY from '@salesforce/schema/Intacct_Sync_Request__c.Opportunity__c';
import PREVIEW_HASH from '@salesforce/schema/Intacct_Sync_Request__c.Preview_Hash__c';
import PREVIEW_HIDDEN from '@salesforce/schema/Intacct_Sync_Request__c.Preview_Hidden__c';
import SOURCE_RECORD_ID from '@salesforce/schema/Intacct_Sync_Request__c.Source_Record_Id__c';
import STATUS from '@salesforce/schema/Intacct_Sync_Request__c.Status__c';
import TRANSACTION_TYPE from '@salesforce/schema/Intacct_Sync_Request__c.Transaction_Type__c';
import { gql } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import { tellRequestPlaced } from './placedRequests';

/** What somebody has approved: one document of one type. */
export interface DocumentOrder {
    /** The opportunity that it is made from, or that its Sales Document belongs to, if any. */
    readonly opportunityId: string | undefined;
    /** The Sales Document to send; undefined: the opportunity itself is sent. */
    readonly salesDocumentId: string | undefined;
    readonly typeId: string;
    /** Undefined when nothing keeps the document from being sent twice but itself. */
    readonly oneToOneKey: string | undefined;
    readonly previewHash: string;
    readonly hidden: readonly string[];
}

/**
 * Asks for a document by inserting one Intacct_Sync_Request__c; the flow
 * SyncRequest_AfterSave_Dispatch has it sent.
 *
 * @returns Id of the request, to be followed with getRecord and REQUEST_FIELDS
 * @throws the UI API error, unchanged; `isDuplicateOrder` recognizes an order that exists already
 */
export async function requestDocument(order: DocumentOrder): Promise<string> {
    const { opportunityId, salesDocumentId } = order;
    const request = await createRecord({
        apiName: REQUEST.objectApiName,
        fields: {
            [OPERATION.fieldApiName]: salesDocumentId ? 'Send Document' : 'Create Document',
            [STATUS.fieldApiName]: 'Queued',
            [TRANSACTION_TYPE.fieldApiName]: order.typeId,
            [OPPORTUNITY.fieldApiName]: opportunityId ?? null,
            [SOURCE_RECORD_ID.fieldApiName]: salesDocumentId ?? opportunityId,
            ...(salesDocumentId && { [DOCUMENT_RECORD_ID.fieldApiName]: salesDocumentId }),
            [ONE_TO_ONE_KEY.fieldApiName]: order.oneToOneKey ?? null,
            [PREVIEW_HASH.fieldApiName]: order.previewHash,
            [PREVIEW_HIDDEN.fieldApiName]: order.hidden.join('\n')
        }
    });
    if (opportunityId) {
        tellRequestPlaced(opportunityId);
    }
    return request.id;
}

/** Tells that the same order has been placed already, in another window or by a second click. */
export function isDuplicateOrder(error: unknown): boolean {
    return hasErrorCode(error, 'DUPLICATE_VALUE');
}

/**
 * Names an order so that placing it twice is refused by the platform. Where an opportunity may have
 * several documents of a type, the count that the person saw makes each a different order.
 */
export function oneToOneKey(
    opportunityId: string,
    typeId: string,
    documentsSeen: number | 'only one'
): string {
    const order = `${opportunityId}-${typeId}`;
    return documentsSeen === 'only one' ? order : `${order}-${documentsSeen + 1}`;
}

/** Finds the request that holds a key. Variables: key. */
export const REQUEST_BY_KEY_QUERY = gql`
    query intacctRequestByKey($key: String) {
        uiapi {
            query {
                Intacct_Sync_Request__c(first: 1, where: { One_To_One_Key__c: { eq: $key } }) {
                    edges {
                        node {
                            Id
                        }
                    }
                }
            }
        }
    }
`;
