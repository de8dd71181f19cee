import { readChangeLog, type ChangeEntry } from 'c/changeLogUtils';
import { connectionText, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';
import { nameOf } from './summary';

const REQUEST = 'Intacct_Sync_Request__c';

/** One line of a document's history. */
export interface HistoryEntry {
    readonly id: string;
    /** Number of the request; undefined when the user may not see it. */
    readonly name: string | undefined;
    readonly operation: string | undefined;
    readonly status: string | undefined;
    readonly at: string | undefined;
    readonly by: string | undefined;
    readonly errorCode: string | undefined;
    readonly errorMessage: string | undefined;
    /** What it has changed on the document. */
    readonly change: ChangeEntry | undefined;
}

/** The requests about one Intacct document that the user may see, newest first. Variables: recordId. */
export const HISTORY_QUERY = gql`
    query intacctDocumentHistory($recordId: String) {
        uiapi {
            query {
                ${connectionText(REQUEST, {
                    args: `first: 200
                        where: { or: [
                            { Document_Record_Id__c: { eq: $recordId } }
                            { Source_Record_Id__c: { eq: $recordId } }
                        ] }
                        orderBy: { CreatedDate: { order: DESC } }`,
                    fields: [
                        'Name',
                        'Operation__c',
                        'Status__c',
                        'CreatedDate',
                        'CreatedBy.Name',
                        'Error_Code__c',
                        'Error_Message__c'
                    ]
                })}
            }
        }
    }
`;

/**
 * Joins what people and schedules have asked for with what that has changed, newest first.
 *
 * in      the answer to HISTORY_QUERY; the document's change log, which names also the syncs of other
 *         people and of many documents at once
 */
export function toHistory(data: unknown, changeLog: string | undefined): HistoryEntry[] {
    const changes = readChangeLog(changeLog);
    const requests = rowsOf(data, REQUEST).map((row) => toEntry(row, changes));
    const known = new Set(requests.map(({ id }) => id));
    const others = changes.filter(({ requestId }) => !known.has(requestId)).map(ofChange);
    return [...requests, ...others].sort((a, b) => timeOf(b) - timeOf(a));
}

function toEntry(row: Row, changes: readonly ChangeEntry[]): HistoryEntry {
    const id = textOf(row, 'Id') ?? '';
    return {
        id,
        name: textOf(row, 'Name'),
        operation: textOf(row, 'Operation__c'),
        status: textOf(row, 'Status__c'),
        at: textOf(row, 'CreatedDate'),
        by: nameOf(row, 'CreatedBy'),
        errorCode: textOf(row, 'Error_Code__c'),
        errorMessage: textOf(row, 'Error_Message__c'),
        change: changes.find(({ requestId }) => requestId === id)
    };
}

function ofChange(change: ChangeEntry): HistoryEntry {
    return {
        id: change.requestId,
        name: undefined,
        operation: change.operation,
        status: 'Succeeded',
        at: change.at,
        by: undefined,
        errorCode: undefined,
        errorMessage: undefined,
        change
    };
}

function timeOf({ at }: HistoryEntry): number {
    return at ? Date.parse(at) : 0;
}
