import type { Connection } from 'jsforce/lib/connection.js';
import { ProxyError } from '../../domain/proxyError.ts';
import type { TokenCache } from '../../domain/tokenCache.ts';
import type { TransactionType } from '../../domain/syncRequest.ts';
import type { Candidate, CandidatePage, OrderDesk, Wanted } from '../../ports/orderDesk.ts';
import type { Run } from '../../ports/run.ts';
import { salesforceClient, type SalesforceClient } from '../client.ts';
import { composite, queryStep, type Row } from '../composite.ts';
import { lookUp } from '../mirrors/lookUp.ts';
import { REQUEST_OBJECT } from '../requestRow.ts';
import { idLiteral } from '../soql.ts';
import { textAt } from '../sourceRecord.ts';
import { waitingDeals } from './dealQuery.ts';
import { activeOwner, insertOrders, waitingCount, type OrderRow } from './insertOrders.ts';

/** The opportunities of an org, through its REST API, for one run. */
export function dealDesk(sessions: TokenCache<Connection>, run: Run): OrderDesk {
    const client = salesforceClient(sessions, run);
    return {
        count: (wanted) =>
            waitingCount(
                client,
                wanted,
                'Opportunity',
                waitingDeals(typeOf(wanted), wanted.selection)
            ),
        page: (wanted, most, after) => page(client, wanted, { most, after }),
        order: (wanted, candidates) => insertOrders(client, wanted, candidates, orderRow)
    };
}

/** Opportunities have no type of their own: the request says what is made of them. */
function typeOf({ type }: Wanted): TransactionType {
    if (!type) {
        throw new ProxyError('REQUEST.INVALID', {
            params: { detail: 'the request names no transaction type' }
        });
    }
    return type;
}

async function page(
    client: SalesforceClient,
    wanted: Wanted,
    { most, after }: { most: number; after: string | undefined }
): Promise<CandidatePage> {
    const type = typeOf(wanted);
    const beyond = after === undefined ? '' : `AND Id > ${idLiteral(after)}`;
    const query = queryStep(
        'deals',
        `SELECT Id, Name, OwnerId, Owner.IsActive, LastModifiedDate, Account.LastModifiedDate
        FROM Opportunity WHERE ${waitingDeals(type, wanted.selection)} ${beyond} ORDER BY Id LIMIT ${most}`
    );
    const result = await composite(client, [query], { allOrNone: false });
    const rows = await result.rows('deals');
    const endedAt = await endedWithout(client, type, rows);
    return {
        candidates: rows
            .filter((row) => isWorthTrying(row, endedAt))
            .map((row) => toCandidate(row, type)),
        read: rows.length,
        after: rows.length < most ? undefined : textAt(rows.at(-1) ?? {}, 'Id')
    };
}

/** When runs last asked for documents that were not made, by opportunity. */
async function endedWithout(
    client: SalesforceClient,
    type: TransactionType,
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

function toCandidate(row: Row, { id: typeId }: TransactionType): Candidate {
    const id = String(row['Id']);
    return {
        id,
        name: textAt(row, 'Name') ?? '',
        ownerId: activeOwner(row),
        typeId,
        opportunityId: id
    };
}

/** The key that the create window takes, so that a rep and a run never make two documents. */
const orderRow: OrderRow = ({ id, typeId }, { work }) => {
    const order = `${id}-${typeId}`;
    return {
        Operation__c: 'Create Document',
        Transaction_Type__c: typeId,
        Opportunity__c: id,
        Source_Record_Id__c: id,
        One_To_One_Key__c: work.settings.oneToOne ? order : `${order}-1`
    };
};
