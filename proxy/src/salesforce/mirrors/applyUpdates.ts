import { compareDecimals, toDecimal } from 'c/moneyUtils';
import type { Balance, Receivable } from '../../domain/pull/receivable.ts';
import type { TransactionType } from '../../domain/syncRequest.ts';
import type { Refusal } from '../../ports/mirrorStore.ts';
import type { SalesforceClient } from '../client.ts';
import type { Row } from '../composite.ts';
import { saveCollections } from './collections.ts';
import type { SaveRow } from './csv.ts';
import { lookUp } from './lookUp.ts';

/** How many records were changed, and which were refused. */
export interface Applied {
    readonly written: number;
    readonly refusals: readonly Refusal[];
}

/**
 * Brings what is paid and due to mirrors that differ from it. A receivable whose document has no
 * mirror is left for the pull of documents.
 */
export async function applyReceivables(
    client: SalesforceClient,
    type: TransactionType,
    receivables: readonly Receivable[],
    now: Date
): Promise<Applied> {
    const object = type.mirror.header;
    const latest = new Map(receivables.map((one) => [one.documentKey ?? '', one]));
    const mirrors = await lookUp(
        client,
        [...latest.keys()],
        (keys) => `SELECT Id, Intacct_Key__c, Total_Paid__c, Total_Due__c, Due_Date__c,
            Payment_Status__c FROM ${object} WHERE Intacct_Key__c IN (${keys})`
    );
    const changes = mirrors.flatMap((mirror) => {
        const key = String(mirror['Intacct_Key__c']);
        const fields = latest.has(key) ? receivableFields(latest.get(key) as Receivable) : {};
        return differs(mirror, fields)
            ? [{ key, row: { Id: mirror['Id'], ...fields, Synced_At__c: now.toISOString() } }]
            : [];
    });
    return update(client, object, changes);
}

function receivableFields(receivable: Receivable): SaveRow {
    const { totalPaid, totalDue, dueDate, paymentStatus } = receivable;
    return {
        ...(totalPaid !== undefined && { Total_Paid__c: Number(totalPaid) }),
        ...(totalDue !== undefined && { Total_Due__c: Number(totalDue) }),
        ...(dueDate !== undefined && { Due_Date__c: dueDate }),
        ...(paymentStatus !== undefined && { Payment_Status__c: paymentStatus })
    };
}

/** Writes what customers owe to the accounts that say something else. */
export async function applyBalances(
    client: SalesforceClient,
    balances: ReadonlyMap<string, Balance>
): Promise<Applied> {
    const accounts = await lookUp(
        client,
        [...balances.keys()],
        (ids) => `SELECT Id, Intacct_Customer_Id__c, Intacct_Open_Balance__c,
            Intacct_Overdue_Balance__c FROM Account WHERE Intacct_Customer_Id__c IN (${ids})`
    );
    const changes = accounts.flatMap((account) => {
        const key = String(account['Intacct_Customer_Id__c']);
        const balance = balances.get(key);
        const fields = balance && {
            Intacct_Open_Balance__c: Number(balance.open),
            Intacct_Overdue_Balance__c: Number(balance.overdue)
        };
        return fields && differs(account, fields)
            ? [{ key, row: { Id: account['Id'], ...fields } }]
            : [];
    });
    return update(client, 'Account', changes);
}

/** Amounts are compared as decimals: the platform may pad or cut what was written. */
function differs(row: Row, fields: SaveRow): boolean {
    return Object.entries(fields).some(([name, wanted]) => {
        const current = row[name];
        return typeof wanted === 'number' && typeof current === 'number'
            ? compareDecimals(toDecimal(wanted), toDecimal(current)) !== 0
            : current !== wanted;
    });
}

async function update(
    client: SalesforceClient,
    object: string,
    changes: readonly { readonly key: string; readonly row: SaveRow }[]
): Promise<Applied> {
    const keys = new Map(changes.map(({ key, row }) => [row['Id'], key]));
    const refused = await saveCollections(
        client,
        { update: object },
        changes.map(({ row }) => row)
    );
    const passing = refused.find(({ error }) => error.isRetryable);
    if (passing) {
        throw passing.error;
    }
    return {
        written: changes.length - refused.length,
        refusals: refused.map(({ row, error }) => ({ key: keys.get(row['Id']) ?? '', error }))
    };
}
