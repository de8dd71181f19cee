import type { Connection } from 'jsforce/lib/connection.js';
import { SALES_DOCUMENT } from '../../domain/mirrorObject.ts';
import type { TokenCache } from '../../domain/tokenCache.ts';
import type { Candidate, CandidatePage, OrderDesk, Wanted } from '../../ports/orderDesk.ts';
import type { Run } from '../../ports/run.ts';
import { salesforceClient, type SalesforceClient } from '../client.ts';
import { composite, queryStep, type Row } from '../composite.ts';
import { idLiteral, textLiteral } from '../soql.ts';
import { textAt } from '../sourceRecord.ts';
import { activeOwner, insertOrders, waitingCount, type OrderRow } from './insertOrders.ts';

/** The Sales Documents of an org that are ready to be sent, through its REST API, for one run. */
export function draftDesk(sessions: TokenCache<Connection>, run: Run): OrderDesk {
    const client = salesforceClient(sessions, run);
    return {
        count: (wanted) => waitingCount(client, wanted, SALES_DOCUMENT.header, readyDrafts(wanted)),
        page: (wanted, most, after) => page(client, wanted, { most, after }),
        order: (wanted, candidates) => insertOrders(client, wanted, candidates, orderRow)
    };
}

/**
 * Writes the conditions of the documents to send. A request that is inserted queues its document, so
 * that none of a page that was ordered is met again.
 */
function readyDrafts({ type, selection }: Wanted): string {
    const { stages, closedWithinDays, recordTypes } = selection;
    return [
        "Sync_Status__c = 'Ready' AND Intacct_Key__c = null",
        ...(type ? [`Transaction_Type__c = ${idLiteral(type.id)}`] : []),
        ...(stages.length > 0 ? [`Opportunity__r.StageName IN (${literals(stages)})`] : []),
        ...(closedWithinDays === undefined
            ? []
            : [`Opportunity__r.CloseDate = LAST_N_DAYS:${closedWithinDays}`]),
        ...(recordTypes.length > 0
            ? [`Opportunity__r.RecordType.Name IN (${literals(recordTypes)})`]
            : [])
    ].join(' AND ');
}

function literals(names: readonly string[]): string {
    return names.map(textLiteral).join(', ');
}

async function page(
    client: SalesforceClient,
    wanted: Wanted,
    { most, after }: { most: number; after: string | undefined }
): Promise<CandidatePage> {
    const beyond = after === undefined ? '' : `AND Id > ${idLiteral(after)}`;
    const query = queryStep(
        'drafts',
        `SELECT Id, Name, OwnerId, Owner.IsActive, Transaction_Type__c, Opportunity__c
        FROM ${SALES_DOCUMENT.header} WHERE ${readyDrafts(wanted)} ${beyond}
        ORDER BY Id LIMIT ${most}`
    );
    const result = await composite(client, [query], { allOrNone: false });
    const rows = await result.rows('drafts');
    return {
        candidates: rows.map(toCandidate),
        read: rows.length,
        after: rows.length < most ? undefined : textAt(rows.at(-1) ?? {}, 'Id')
    };
}

function toCandidate(row: Row): Candidate {
    return {
        id: String(row['Id']),
        name: textAt(row, 'Name') ?? '',
        ownerId: activeOwner(row),
        typeId: textAt(row, 'Transaction_Type__c') ?? '',
        opportunityId: textAt(row, 'Opportunity__c')
    };
}

/** What a rep's own sending takes, too; one document at a time is kept by the request's own key. */
const orderRow: OrderRow = ({ id, typeId, opportunityId }, { work }) => ({
    Operation__c: 'Send Document',
    Transaction_Type__c: typeId,
    Source_Record_Id__c: id,
    Document_Record_Id__c: id,
    Opportunity__c: opportunityId ?? null,
    ...(work.settings.oneToOne &&
        opportunityId && { One_To_One_Key__c: `${opportunityId}-${typeId}` })
});
