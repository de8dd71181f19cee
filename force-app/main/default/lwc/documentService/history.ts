import { connectionText, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import { gql } from 'lightning/graphql';
import { readChangeLog, type ChangeEntry, type FieldChange } from './changeLog';
import { nameOf } from './summary';

const REQUEST = 'Intacct_Sync_Request__c';

/** One line of a document's history. */
export interface HistoryEntry {
    readonly key: string;
    /** Id and number of the request; undefined when the user may not see it. */
    readonly requestId: string | undefined;
    readonly name: string | undefined;
    readonly operation: string | undefined;
    readonly status: string | undefined;
    readonly at: string | undefined;
    readonly by: string | undefined;
    readonly errorCode: string | undefined;
    readonly errorMessage: string | undefined;
    readonly changes: readonly FieldChange[];
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
                        'Completed_At__c',
                        'Error_Code__c',
                        'Error_Message__c'
                    ]
                })}
            }
        }
    }
`;

/**
 * Joins what people have asked for with what syncs have changed, newest first.
 *
 * in      the answer to HISTORY_QUERY; the document's change log, which names also the syncs of other
 *         people and of many documents at once. A request that is about one document writes the
 *         mirror and its own end with the same time.
 */
export function toHistory(data: unknown, changeLog: string | undefined): HistoryEntry[] {
    const changes = readChangeLog(changeLog);
    const rows = rowsOf(data, REQUEST);
    const endings = new Set(rows.map((row) => secondOf(textOf(row, 'Completed_At__c'))));
    const others = changes.filter(({ at }) => !endings.has(secondOf(at))).map(ofSync);
    return [...rows.map((row) => ofRequest(row, changes)), ...others].sort(
        (a, b) => (secondOf(b.at) ?? 0) - (secondOf(a.at) ?? 0)
    );
}

function ofRequest(row: Row, changes: readonly ChangeEntry[]): HistoryEntry {
    const id = textOf(row, 'Id');
    const completedAt = secondOf(textOf(row, 'Completed_At__c'));
    return {
        key: id ?? '',
        requestId: id,
        name: textOf(row, 'Name'),
        operation: textOf(row, 'Operation__c'),
        status: textOf(row, 'Status__c'),
        at: textOf(row, 'CreatedDate'),
        by: nameOf(row, 'CreatedBy'),
        errorCode: textOf(row, 'Error_Code__c'),
        errorMessage: textOf(row, 'Error_Message__c'),
        changes: changes
            .filter(({ at }) => completedAt !== undefined && secondOf(at) === completedAt)
            .flatMap((entry) => entry.changes)
    };
}

function ofSync({ at, changes }: ChangeEntry): HistoryEntry {
    return {
        key: at,
        requestId: undefined,
        name: undefined,
        operation: undefined,
        status: 'Succeeded',
        at,
        by: undefined,
        errorCode: undefined,
        errorMessage: undefined,
        changes
    };
}

function secondOf(time: string | undefined): number | undefined {
    return time === undefined ? undefined : Math.floor(Date.parse(time) / 1000);
}
