import type { Connection } from 'jsforce/lib/connection.js';
import { SALES_DOCUMENT } from '../../domain/mirrorObject.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import type { TokenCache } from '../../domain/tokenCache.ts';
import type {
    Candidate,
    CandidatePage,
    OrderDesk,
    Ordered,
    Wanted
} from '../../ports/orderDesk.ts';
import type { Run } from '../../ports/run.ts';
import { salesforceClient, type SalesforceClient } from '../client.ts';
import { composite, queryStep, type Row } from '../composite.ts';
import { lookUp } from '../mirrors/lookUp.ts';
import { REQUEST_OBJECT } from '../requestRow.ts';
import { idLiteral, textLiteral } from '../soql.ts';
import { textAt } from '../sourceRecord.ts';
import { activeOwner, insertOrders, waitingCount, type OrderRow } from './insertOrders.ts';

/** The Sales Documents of an org that are ready to be sent, through its REST API, for one run. */
export function draftDesk(sessions: TokenCache<Connection>, run: Run): OrderDesk {
    const client = salesforceClient(sessions, run);
    return {
        count: (wanted) => waitingCount(client, wanted, SALES_DOCUMENT.header, readyDrafts(wanted)),
        page: (wanted, most, after) => page(client, wanted, { most, after }),
        order: (wanted, candidates) => order(client, wanted, candidates)
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

/**
 * Asks for the sending of documents. What is ready no more is on its way, whoever asked for it: a call
 * whose answer was lost is refused when it is repeated. What stays ready needs a reason.
 */
async function order(
    client: SalesforceClient,
    wanted: Wanted,
    candidates: readonly Candidate[]
): Promise<Ordered> {
    const { made, refusals, asked } = await insertOrders(client, wanted, candidates, orderRow);
    const unmade = [...refusals.map(({ candidate }) => candidate), ...asked];
    const ready = await stillReady(client, unmade);
    const barred = asked.filter(({ id }) => ready.has(id));
    return {
        made,
        refusals: [
            ...refusals.filter(({ candidate }) => ready.has(candidate.id)),
            ...(await reasons(client, barred, ready))
        ]
    };
}

async function stillReady(
    client: SalesforceClient,
    candidates: readonly Candidate[]
): Promise<ReadonlyMap<string, Row>> {
    const rows = await lookUp(
        client,
        candidates.map(({ id }) => id),
        (ids) => `SELECT Id, Transaction_Type__r.Name, Opportunity__r.Name
            FROM ${SALES_DOCUMENT.header} WHERE Id IN (${ids}) AND Sync_Status__c = 'Ready'`
    );
    return new Map(rows.map((row) => [String(row['Id']), row]));
}

/** The opportunities of these documents have their only one from another record. */
async function reasons(
    client: SalesforceClient,
    barred: readonly Candidate[],
    rows: ReadonlyMap<string, Row>
): Promise<Ordered['refusals']> {
    const holders = await lookUp(
        client,
        barred.map(oneToOneKey),
        (keys) => `SELECT One_To_One_Key__c, Name, Document_Id__c FROM ${REQUEST_OBJECT}
            WHERE One_To_One_Key__c IN (${keys})`
    );
    const names = new Map(
        holders.map((row) => [
            textAt(row, 'One_To_One_Key__c'),
            textAt(row, 'Document_Id__c') ?? textAt(row, 'Name') ?? ''
        ])
    );
    return barred.map((candidate) => {
        const row = rows.get(candidate.id) ?? {};
        const params = {
            record: textAt(row, 'Opportunity__r.Name') ?? '',
            type: textAt(row, 'Transaction_Type__r.Name') ?? '',
            document: names.get(oneToOneKey(candidate)) ?? ''
        };
        return { candidate, error: new ProxyError('ONE_TO_ONE.EXISTS', { params }) };
    });
}

function oneToOneKey({ opportunityId, typeId }: Candidate): string {
    return `${opportunityId}-${typeId}`;
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
const orderRow: OrderRow = (candidate, { work }) => ({
    Operation__c: 'Send Document',
    Transaction_Type__c: candidate.typeId,
    Source_Record_Id__c: candidate.id,
    Document_Record_Id__c: candidate.id,
    Opportunity__c: candidate.opportunityId ?? null,
    ...(work.settings.oneToOne &&
        candidate.opportunityId && { One_To_One_Key__c: oneToOneKey(candidate) })
});
