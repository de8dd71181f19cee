import type { Deal, Ordered, Wanted } from '../../ports/dealDesk.ts';
import type { SalesforceClient } from '../client.ts';
import { composite, queryStep, type Row, type Step } from '../composite.ts';
import { refusedRows } from '../mirrors/collections.ts';
import { REQUEST_OBJECT } from '../requestRow.ts';
import { idLiteral } from '../soql.ts';

/**
 * Inserts a request for each opportunity, owned by the owner of the opportunity, who then sees it; by
 * the integration user where the owner may not own requests. The key that the create window uses too
 * keeps an opportunity from being asked for twice: a call whose answer was lost is simply repeated.
 */
export async function orderDocuments(
    client: SalesforceClient,
    wanted: Wanted,
    deals: readonly Deal[]
): Promise<Ordered> {
    const first = await insert(client, wanted, deals);
    const unowned = first.refused.filter(({ error }) => isAboutOwner(error.facts.detail));
    const second =
        unowned.length === 0
            ? { refused: [], made: first.made }
            : await insert(
                  client,
                  wanted,
                  unowned.map(({ deal: { id, name } }) => ({ id, name }))
              );
    const refusals = [...first.refused.filter((one) => !unowned.includes(one)), ...second.refused];
    return { made: second.made, refusals };
}

async function insert(client: SalesforceClient, wanted: Wanted, deals: readonly Deal[]) {
    const rows = deals.map((deal) => requestRow(deal, wanted));
    const collection: Step = {
        referenceId: 'requests',
        method: 'POST',
        path: '/composite/sobjects',
        body: { allOrNone: false, records: rows }
    };
    const result = await composite(client, [collection, madeStep(wanted)], { allOrNone: false });
    const refused = refusedRows(rows, result.saved('requests'));
    const passing = refused.find(({ error }) => error.isRetryable);
    if (passing) {
        throw passing.error;
    }
    const byId = new Map(deals.map((deal) => [deal.id, deal]));
    return {
        made: countOf(await result.rows('made')),
        refused: refused.flatMap(({ row, error }) => {
            const deal = byId.get(String(row['Source_Record_Id__c']));
            const isAsked = /DUPLICATE_VALUE/.test(error.facts.detail ?? '');
            return deal && !isAsked ? [{ deal, error }] : [];
        })
    };
}

function requestRow({ id, ownerId }: Deal, { work, type }: Wanted): Row {
    const order = `${id}-${type.id}`;
    return {
        attributes: { type: REQUEST_OBJECT },
        Operation__c: 'Create Document',
        Transaction_Type__c: type.id,
        Opportunity__c: id,
        Source_Record_Id__c: id,
        One_To_One_Key__c: work.settings.oneToOne ? order : `${order}-1`,
        Run__c: work.request.id,
        ...(ownerId !== undefined && { OwnerId: ownerId })
    };
}

/** Counts the requests that a run has made, whoever lost the answer. */
export function madeStep({ work }: Wanted): Step {
    return queryStep(
        'made',
        `SELECT COUNT(Id) n FROM ${REQUEST_OBJECT} WHERE Run__c = ${idLiteral(work.request.id)}`
    );
}

/** The number that a counting query answers. */
export function countOf([row]: readonly Row[]): number {
    return Number(row?.['n'] ?? 0);
}

function isAboutOwner(detail = ''): boolean {
    return /TRANSFER_REQUIRES_READ|OP_WITH_INVALID_USER_TYPE/.test(detail);
}
