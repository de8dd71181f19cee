import type { DraftRecord } from '../../domain/draft/pairLines.ts';
import { requestNameIn } from '../../domain/pull/opportunityClue.ts';
import type { TransactionType } from '../../domain/syncRequest.ts';
import type { Refusal, Sending, SentClue } from '../../ports/mirrorStore.ts';
import type { SalesforceClient } from '../client.ts';
import { allRows, type Page, type Row } from '../composite.ts';
import { REQUEST_OBJECT } from '../requestRow.ts';
import { idLiteral } from '../soql.ts';
import { byLineNumber, textAt } from '../sourceRecord.ts';
import { saveCollections } from './collections.ts';
import { lookUp } from './lookUp.ts';

/** The clocks of Salesforce and Intacct may differ by this much. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * Finds the Sales Documents that documents without a record were sent from: by the request's number on
 * the document; by a mapped reference number under which it was sent where it is for the same customer
 * and the document was made since sending began.
 *
 * out     nothing for a document that several fit, unless one of them is being sent
 */
export async function findSendings(
    client: SalesforceClient,
    type: TransactionType,
    documents: readonly SentClue[]
): Promise<ReadonlyMap<string, Sending>> {
    const sources = await sourcesOfRequests(client, documents);
    const ownNumbers = documents.flatMap(({ referenceNumber }) =>
        referenceNumber === undefined || requestNameIn(referenceNumber) ? [] : referenceNumber
    );
    const drafts = [
        ...(await draftsBy(client, type, 'Id', [...sources.values()])),
        ...(await draftsBy(client, type, 'Sync_Request__r.Sent_Reference__c', ownNumbers))
    ];
    const found = new Map<string, Sending>();
    for (const document of documents) {
        const source = sources.get(document.referenceNumber ?? '');
        const fitting = drafts.filter((draft) => draft['Id'] === source || fits(draft, document));
        const chosen = fitting.find(isOpen) ?? (fitting.length === 1 ? fitting[0] : undefined);
        if (chosen) {
            found.set(document.key, await toSending(client, chosen));
        }
    }
    return found;
}

/** Ids of the Sales Documents that requests carry, by the request's number. */
async function sourcesOfRequests(
    client: SalesforceClient,
    documents: readonly SentClue[]
): Promise<ReadonlyMap<string, string>> {
    const rows = await lookUp(
        client,
        documents.flatMap(({ referenceNumber }) => requestNameIn(referenceNumber) ?? []),
        (names) => `SELECT Name, Source_Record_Id__c FROM ${REQUEST_OBJECT}
            WHERE Name IN (${names}) AND Operation__c = 'Send Document'
            AND Source_Record_Id__c != null`
    );
    return new Map(rows.map((row) => [String(row['Name']), String(row['Source_Record_Id__c'])]));
}

function draftsBy(
    client: SalesforceClient,
    { id, mirror }: TransactionType,
    field: string,
    values: readonly string[]
): Promise<Row[]> {
    return lookUp(
        client,
        values,
        (list) => `SELECT Id, Sync_Status__c,
            Sync_Request__r.Sent_Reference__c, Sync_Request__r.Started_At__c,
            Account__r.Intacct_Customer_Id__c,
            (SELECT Id, Intacct_Key__c, Line_Number__c FROM Lines__r)
            FROM ${mirror.header} WHERE ${field} IN (${list}) AND Intacct_Key__c = null
            AND Transaction_Type__c = ${idLiteral(id)} AND Sync_Request__r.Started_At__c != null`
    );
}

function fits(draft: Row, { referenceNumber, customerId, createdAt }: SentClue): boolean {
    const begun = Date.parse(textAt(draft, 'Sync_Request__r.Started_At__c') ?? '');
    return (
        referenceNumber !== undefined &&
        textAt(draft, 'Sync_Request__r.Sent_Reference__c') === referenceNumber &&
        textAt(draft, 'Account__r.Intacct_Customer_Id__c') === customerId &&
        (isOpen(draft) || Date.parse(createdAt ?? '') >= begun - CLOCK_TOLERANCE_MS)
    );
}

function isOpen(draft: Row): boolean {
    return draft['Sync_Status__c'] === 'Queued';
}

async function toSending(client: SalesforceClient, draft: Row): Promise<Sending> {
    const lines = draft['Lines__r'] ? await allRows(client, draft['Lines__r'] as Page) : [];
    return {
        recordId: String(draft['Id']),
        isOpen: isOpen(draft),
        lines: [...lines]
            .sort(byLineNumber)
            .map((line) => ({ id: String(line['Id']), key: textAt(line, 'Intacct_Key__c') }))
    };
}

/**
 * Writes keys, lines first: what dies half way finds the Sales Document again and goes on.
 *
 * out     the documents that were refused, each once
 */
export async function adoptDrafts(
    client: SalesforceClient,
    { mirror }: TransactionType,
    drafts: ReadonlyMap<string, DraftRecord>
): Promise<readonly Refusal[]> {
    const refused = new Map<string, Refusal>();
    const save = async (object: string, rows: ReadonlyMap<string, readonly Row[]>) => {
        const keyOf = new Map(
            [...rows].flatMap(([key, own]) => own.map(({ Id }) => [Id, key] as const))
        );
        const refusals = await saveCollections(
            client,
            { update: object },
            [...rows.values()].flat()
        );
        for (const { row, error } of refusals) {
            if (error.isRetryable) {
                throw error;
            }
            const key = keyOf.get(row['Id']) ?? '';
            refused.set(key, { key, error });
        }
    };
    const lineRows = ({ lineIds }: DraftRecord) =>
        [...lineIds].map(([Intacct_Key__c, Id]) => ({ Id, Intacct_Key__c }));
    await save(mirror.line, new Map([...drafts].map(([key, draft]) => [key, lineRows(draft)])));
    const whole = [...drafts].filter(([key]) => !refused.has(key));
    const headerRow = (Intacct_Key__c: string, { id: Id }: DraftRecord) => ({
        Id,
        Intacct_Key__c,
        Sync_Status__c: 'Synced'
    });
    await save(mirror.header, new Map(whole.map(([key, draft]) => [key, [headerRow(key, draft)]])));
    return [...refused.values()];
}
