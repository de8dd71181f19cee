import type { KnownMirror } from '../../domain/pull/changedDocument.ts';
import type { Start } from '../../domain/pull/position.ts';
import type { TransactionType } from '../../domain/syncRequest.ts';
import type { StoredMirror } from '../../ports/mirrorStore.ts';
import type { SalesforceClient } from '../client.ts';
import { composite, queryStep, type Row } from '../composite.ts';
import { idLiteral } from '../soql.ts';
import { textAt } from '../sourceRecord.ts';
import { toDecimal } from 'c/moneyUtils';

/**
 * Reads which documents Salesforce holds in which state, as far back as a reading goes; those whose
 * last write stayed incomplete belong to them.
 */
export async function knownMirrors(
    client: SalesforceClient,
    type: TransactionType,
    { from, after }: Start
): Promise<ReadonlyMap<string, KnownMirror>> {
    const moment = after?.modifiedAt ?? from;
    const since =
        moment === undefined
            ? ''
            : `AND (Intacct_Modified_At__c >= ${moment} OR Intacct_Modified_At__c = null)`;
    const rows = await queryAll(
        client,
        `SELECT Intacct_Key__c, Intacct_Modified_At__c, Synced_At__c, Is_Deleted_In_Intacct__c
        FROM ${type.mirror.header}
        WHERE Transaction_Type__c = ${idLiteral(type.id)} AND Intacct_Key__c != null ${since}`
    );
    return new Map(rows.map((row) => [String(row['Intacct_Key__c']), toKnown(row)]));
}

/** Reads all mirrors of a type, as little of each as a comparison needs. */
export async function storedMirrors(
    client: SalesforceClient,
    type: TransactionType
): Promise<StoredMirror[]> {
    const rows = await queryAll(
        client,
        `SELECT Id, Intacct_Key__c, Document_Id__c, State__c, Total__c,
        Intacct_Modified_At__c, Is_Deleted_In_Intacct__c
        FROM ${type.mirror.header}
        WHERE Transaction_Type__c = ${idLiteral(type.id)} AND Intacct_Key__c != null`
    );
    return rows.map((row) => ({
        ...toKnown(row),
        id: String(row['Id']),
        key: String(row['Intacct_Key__c']),
        documentId: textAt(row, 'Document_Id__c') ?? '',
        state: textAt(row, 'State__c'),
        total: typeof row['Total__c'] === 'number' ? toDecimal(row['Total__c']) : undefined
    }));
}

async function queryAll(client: SalesforceClient, soql: string): Promise<Row[]> {
    const result = await composite(client, [queryStep('mirrors', soql)], { allOrNone: false });
    return result.rows('mirrors');
}

function toKnown(row: Row): KnownMirror {
    return {
        modifiedAt: textAt(row, 'Intacct_Modified_At__c'),
        syncedAt: textAt(row, 'Synced_At__c'),
        isDeleted: row['Is_Deleted_In_Intacct__c'] === true
    };
}
