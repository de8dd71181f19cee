import { setTimeout as pause } from 'node:timers/promises';
import { queryAll, type Connection } from './salesforce.ts';

export interface RequestRow {
    readonly Id: string;
    readonly Name: string;
    readonly Status__c: string;
    readonly Source_Record_Id__c: string;
    readonly Document_Id__c: string | null;
    readonly Document_Record_Id__c: string | null;
    readonly Error_Code__c: string | null;
    readonly Error_Message__c: string | null;
}

const FIELDS =
    'Id, Name, Status__c, Source_Record_Id__c, Document_Id__c, Document_Record_Id__c, Error_Code__c, Error_Message__c';
const COLLECTION_SIZE = 200;

export async function transactionTypeId(connection: Connection, name: string): Promise<string> {
    const { records } = await connection.query<{ Id: string }>(
        `SELECT Id FROM Intacct_Transaction_Type__c WHERE Name = '${name}'`
    );
    return records[0]!.Id;
}

/** Inserts one request per opportunity, as a flow or a list-view action of a customer would. */
export async function requestDocuments(
    connection: Connection,
    typeId: string,
    opportunityIds: readonly string[]
): Promise<void> {
    for (let start = 0; start < opportunityIds.length; start += COLLECTION_SIZE) {
        const rows = opportunityIds.slice(start, start + COLLECTION_SIZE).map((id) => ({
            Operation__c: 'Create Document',
            Transaction_Type__c: typeId,
            Source_Record_Id__c: id,
            Opportunity__c: id
        }));
        const results = await connection.sobject('Intacct_Sync_Request__c').create(rows);
        const refused = results.find(({ success }) => !success);
        if (refused) {
            throw new Error(`A request was refused: ${JSON.stringify(refused.errors)}`);
        }
    }
}

/** Waits until no request is on its way any more and answers all of them. */
export async function settledRequests(
    connection: Connection,
    onProgress: (open: number) => void = () => {}
): Promise<RequestRow[]> {
    for (;;) {
        const open = await connection.query<object>(
            `SELECT COUNT() FROM Intacct_Sync_Request__c WHERE Status__c IN ('Queued', 'Running', 'Waiting')`
        );
        if (open.totalSize === 0) {
            return queryAll<RequestRow>(
                connection,
                `SELECT ${FIELDS} FROM Intacct_Sync_Request__c ORDER BY Id`
            );
        }
        onProgress(open.totalSize);
        await pause(500);
    }
}
