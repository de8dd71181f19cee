import type { OpportunityClue } from '../../domain/pull/opportunityClue.ts';
import type { TransactionType } from '../../domain/syncRequest.ts';
import type { SalesforceClient } from '../client.ts';
import { composite, queryStep, type Row } from '../composite.ts';
import { REQUEST_OBJECT } from '../requestRow.ts';
import { textAt } from '../sourceRecord.ts';
import { lookUp } from './lookUp.ts';

/** Finds accounts by Intacct customer id; of two accounts with one id the older is taken. */
export async function findAccounts(
    client: SalesforceClient,
    customerIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
    const rows = await lookUp(
        client,
        customerIds,
        (ids) => `SELECT Id, Intacct_Customer_Id__c FROM Account
            WHERE Intacct_Customer_Id__c IN (${ids}) ORDER BY CreatedDate DESC, Id DESC`
    );
    return byField(rows, 'Intacct_Customer_Id__c', 'Id');
}

/** Names the customers whose accounts show that they owe something. */
export async function customersWithBalance(client: SalesforceClient): Promise<string[]> {
    const soql = `SELECT Intacct_Customer_Id__c FROM Account WHERE Intacct_Customer_Id__c != null
        AND (Intacct_Open_Balance__c != 0 OR Intacct_Overdue_Balance__c != 0)`;
    const result = await composite(client, [queryStep('owing', soql)], { allOrNone: false });
    const rows = await result.rows('owing');
    return rows.flatMap((row) => textAt(row, 'Intacct_Customer_Id__c') ?? []);
}

/** Finds the mirrors of documents among the objects of some types, by Intacct key. */
export async function findMirrors(
    client: SalesforceClient,
    types: readonly TransactionType[],
    keys: readonly string[]
): Promise<ReadonlyMap<string, string>> {
    const objects = new Set(types.map(({ mirror }) => mirror.header));
    const found = new Map<string, string>();
    for (const object of objects) {
        const rows = await lookUp(
            client,
            keys,
            (list) => `SELECT Id, Intacct_Key__c FROM ${object} WHERE Intacct_Key__c IN (${list})`
        );
        byField(rows, 'Intacct_Key__c', 'Id').forEach((id, key) => found.set(key, id));
    }
    return found;
}

/**
 * Finds the opportunity of documents: the one of the sync request that made them, else the one that a
 * mapped field names, else that of the document they were made from.
 *
 * out     opportunity ids by document key
 */
export async function findOpportunities(
    client: SalesforceClient,
    clues: readonly OpportunityClue[],
    types: readonly TransactionType[]
): Promise<ReadonlyMap<string, string>> {
    const byRequest = byField(
        await lookUp(
            client,
            clues.flatMap(({ requestName }) => requestName ?? []),
            (names) => `SELECT Name, Opportunity__c FROM ${REQUEST_OBJECT}
                WHERE Name IN (${names}) AND Opportunity__c != null`
        ),
        'Name',
        'Opportunity__c'
    );
    const existing = byField(
        await lookUp(
            client,
            clues.flatMap(({ opportunityId }) => opportunityId ?? []),
            (ids) => `SELECT Id FROM Opportunity WHERE Id IN (${ids})`
        ),
        'Id',
        'Id'
    );
    const bySource = await opportunitiesOfSources(client, clues, types);
    return new Map(
        clues.flatMap(({ documentKey, requestName, opportunityId, sourceDocumentId }) => {
            const found =
                byRequest.get(requestName ?? '') ??
                startingWith(existing, opportunityId) ??
                bySource.get(sourceDocumentId ?? '');
            return found === undefined ? [] : [[documentKey, found] as const];
        })
    );
}

/** Ids in Intacct may have 15 characters. */
function startingWith(
    existing: ReadonlyMap<string, string>,
    id: string | undefined
): string | undefined {
    return id === undefined
        ? undefined
        : (existing.get(id) ??
              [...existing.keys()].find((full) => full.startsWith(id.slice(0, 15))));
}

async function opportunitiesOfSources(
    client: SalesforceClient,
    clues: readonly OpportunityClue[],
    types: readonly TransactionType[]
): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const header of new Set(types.map(({ mirror }) => mirror.header))) {
        const names = types.flatMap(({ name, mirror }) => (mirror.header === header ? name : []));
        const ids = clues.flatMap(({ sourceDocumentId }) =>
            names.some((name) => sourceDocumentId?.startsWith(`${name}-`))
                ? (sourceDocumentId ?? [])
                : []
        );
        const rows = await lookUp(
            client,
            ids,
            (list) => `SELECT Document_Id__c, Opportunity__c
                FROM ${header}
                WHERE Document_Id__c IN (${list}) AND Opportunity__c != null`
        );
        byField(rows, 'Document_Id__c', 'Opportunity__c').forEach((id, source) =>
            found.set(source, id)
        );
    }
    return found;
}

function byField(rows: readonly Row[], key: string, value: string): Map<string, string> {
    return new Map(
        rows.flatMap((row) => {
            const [from, to] = [textAt(row, key), textAt(row, value)];
            return from === undefined || to === undefined ? [] : [[from, to] as const];
        })
    );
}
