import type { Connection } from 'jsforce/lib/connection.js';
import type { TokenCache } from '../../domain/tokenCache.ts';
import type { Deal, DealDesk, DealPage, Wanted } from '../../ports/dealDesk.ts';
import type { Run } from '../../ports/run.ts';
import { salesforceClient, type SalesforceClient } from '../client.ts';
import { composite, queryStep, type Row } from '../composite.ts';
import { lookUp } from '../mirrors/lookUp.ts';
import { REQUEST_OBJECT } from '../requestRow.ts';
import { idLiteral } from '../soql.ts';
import { textAt } from '../sourceRecord.ts';
import { waitingDeals } from './dealQuery.ts';
import { countOf, madeStep, orderDocuments } from './orderDocuments.ts';

/** The opportunities of an org, through its REST API, for one run. */
export function restDealDesk(sessions: TokenCache<Connection>, run: Run): DealDesk {
    const client = salesforceClient(sessions, run);
    return {
        count: (wanted) => count(client, wanted),
        page: (wanted, most, after) => page(client, wanted, { most, after }),
        order: (wanted, deals) => orderDocuments(client, wanted, deals)
    };
}

async function count(client: SalesforceClient, wanted: Wanted) {
    const waiting = queryStep(
        'waiting',
        `SELECT COUNT(Id) n FROM Opportunity WHERE ${waitingDeals(wanted)}`
    );
    const result = await composite(client, [madeStep(wanted), waiting], { allOrNone: false });
    return {
        made: countOf(await result.rows('made')),
        waiting: countOf(await result.rows('waiting'))
    };
}

async function page(
    client: SalesforceClient,
    wanted: Wanted,
    { most, after }: { most: number; after: string | undefined }
): Promise<DealPage> {
    const beyond = after === undefined ? '' : `AND Id > ${idLiteral(after)}`;
    const query = queryStep(
        'deals',
        `SELECT Id, Name, OwnerId, Owner.IsActive, LastModifiedDate, Account.LastModifiedDate
        FROM Opportunity WHERE ${waitingDeals(wanted)} ${beyond} ORDER BY Id LIMIT ${most}`
    );
    const result = await composite(client, [query], { allOrNone: false });
    const rows = await result.rows('deals');
    const endedAt = await endedWithout(client, wanted, rows);
    return {
        deals: rows.filter((row) => isWorthTrying(row, endedAt)).map(toDeal),
        read: rows.length,
        after: rows.length < most ? undefined : textAt(rows.at(-1) ?? {}, 'Id')
    };
}

/** When runs last asked for documents that were not made, by opportunity. */
async function endedWithout(
    client: SalesforceClient,
    { type }: Wanted,
    deals: readonly Row[]
): Promise<ReadonlyMap<string, string>> {
    const rows = await lookUp(
        client,
        deals.map(({ Id }) => String(Id)),
        (ids) => `SELECT Opportunity__c, CreatedDate FROM ${REQUEST_OBJECT}
            WHERE Opportunity__c IN (${ids}) AND Transaction_Type__c = ${idLiteral(type.id)}
            AND Operation__c = 'Create Document' AND Status__c IN ('Failed', 'Cancelled')
            AND Run__c != null ORDER BY CreatedDate`
    );
    return new Map(
        rows.map((row) => [String(row['Opportunity__c']), String(row['CreatedDate'])] as const)
    );
}

function isWorthTrying(deal: Row, endedAt: ReadonlyMap<string, string>): boolean {
    const asked = endedAt.get(String(deal['Id']));
    const changes = [textAt(deal, 'LastModifiedDate'), textAt(deal, 'Account.LastModifiedDate')];
    return (
        asked === undefined ||
        changes.some((moment) => moment !== undefined && Date.parse(moment) > Date.parse(asked))
    );
}

function toDeal(row: Row): Deal {
    const owner = row['Owner'] as Row | null | undefined;
    return {
        id: String(row['Id']),
        name: textAt(row, 'Name') ?? '',
        ...(owner?.['IsActive'] === true && { ownerId: textAt(row, 'OwnerId') })
    };
}
