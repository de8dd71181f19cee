import { connectionText, rowsOf, textOf } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';
import { DOCUMENT_OBJECTS } from './mirrors';

const REQUEST = 'Intacct_Sync_Request__c';

/** What one document has been converted to before. Variables: recordId, documentId (Intacct's id). */
export const CONVERSIONS_QUERY = gql`
    query intacctConversions($recordId: String, $documentId: String) {
        uiapi {
            query {
                ${DOCUMENT_OBJECTS.map((object) =>
                    connectionText(object, {
                        args: 'first: 2000, where: { Source_Document_Id__c: { eq: $documentId } }',
                        fields: ['Transaction_Type__c']
                    })
                ).join('\n')}
                ${connectionText(REQUEST, {
                    args: `first: 2000
                        where: {
                            Source_Record_Id__c: { eq: $recordId }
                            Operation__c: { eq: "Convert Document" }
                            Status__c: { eq: "Succeeded" }
                        }`,
                    fields: ['Transaction_Type__c']
                })}
            }
        }
    }
`;

/**
 * Counts how often a document has been converted to one type, so that the next conversion is told
 * apart from a second click on the last one.
 *
 * in      the answer to CONVERSIONS_QUERY
 */
export function countConversions(data: unknown, typeId: string): number {
    const ofType = (objects: readonly string[]): number =>
        objects
            .flatMap((object) => rowsOf(data, object))
            .filter((row) => textOf(row, 'Transaction_Type__c') === typeId).length;
    return Math.max(ofType(DOCUMENT_OBJECTS), ofType([REQUEST]));
}
