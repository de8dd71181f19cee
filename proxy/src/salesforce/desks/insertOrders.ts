import type { Candidate, Ordered, Wanted } from '../../ports/orderDesk.ts';
import type { SalesforceClient } from '../client.ts';
import { composite, queryStep, type Row, type Step } from '../composite.ts';
import { refusedRows } from '../mirrors/collections.ts';
import { REQUEST_OBJECT } from '../requestRow.ts';
import { idLiteral } from '../soql.ts';
import { textAt } from '../sourceRecord.ts';

/** The fields of the request that asks for one record's document, without run and owner. */
export type OrderRow = (candidate: Candidate, wanted: Wanted) => Row;

/**
 * Inserts a request for each record, owned by the owner of the record, who then sees it; by the
 * integration user where the owner may not own requests. Unique keys on requests keep a record from
 * being asked for twice: a call whose answer was lost is simply repeated.
 *
 * out     also the records for which a request held the key already
 */
export async function insertOrders(
    client: SalesforceClient,
    wanted: Wanted,
    candidates: readonly Candidate[],
    toRow: OrderRow
): Promise<Ordered & { readonly asked: readonly Candidate[] }> {
    const first = await insert(client, wanted, candidates, toRow);
    const unowned = first.refused.filter(({ error }) => isAboutOwner(error.facts.detail));
    const second =
        unowned.length === 0
            ? { refused: [], made: first.made, asked: [] }
            : await insert(
                  client,
                  wanted,
                  unowned.map(({ candidate }) => ({ ...candidate, ownerId: undefined })),
                  toRow
              );
    const refusals = [...first.refused.filter((one) => !unowned.includes(one)), ...second.refused];
    return { made: second.made, refusals, asked: [...first.asked, ...second.asked] };
}

async function insert(
    client: SalesforceClient,
    wanted: Wanted,
    candidates: readonly Candidate[],
    toRow: OrderRow
) {
    const rows = candidates.map((candidate) => ({
        ...toRow(candidate, wanted),
        attributes: { type: REQUEST_OBJECT },
        Run__c: wanted.work.request.id,
        ...(candidate.ownerId !== undefined && { OwnerId: candidate.ownerId })
    }));
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
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const unmade = refused.flatMap(({ row, error }) => {
        const candidate = byId.get(String(row['Source_Record_Id__c']));
        return candidate ? [{ candidate, error }] : [];
    });
    return {
        made: countOf(await result.rows('made')),
        refused: unmade.filter(({ error }) => !isAboutKey(error.facts.detail)),
        asked: unmade
            .filter(({ error }) => isAboutKey(error.facts.detail))
            .map(({ candidate }) => candidate)
    };
}

/** Counts what the run has asked for and what still waits, in one call. */
export async function waitingCount(
    client: SalesforceClient,
    wanted: Wanted,
    object: string,
    conditions: string
) {
    const waiting = queryStep('waiting', `SELECT COUNT(Id) n FROM ${object} WHERE ${conditions}`);
    const result = await composite(client, [madeStep(wanted), waiting], { allOrNone: false });
    return {
        made: countOf(await result.rows('made')),
        waiting: countOf(await result.rows('waiting'))
    };
}

/** The owner of a record, who gets its request; absent when nobody uses that account any more. */
export function activeOwner(row: Row): string | undefined {
    const owner = row['Owner'] as Row | null | undefined;
    return owner?.['IsActive'] === true ? textAt(row, 'OwnerId') : undefined;
}

/** Counts the requests that a run has made, whoever lost the answer. */
function madeStep({ work }: Wanted): Step {
    return queryStep(
        'made',
        `SELECT COUNT(Id) n FROM ${REQUEST_OBJECT} WHERE Run__c = ${idLiteral(work.request.id)}`
    );
}

/** The number that a counting query answers. */
function countOf([row]: readonly Row[]): number {
    return Number(row?.['n'] ?? 0);
}

function isAboutKey(detail = ''): boolean {
    return /DUPLICATE_VALUE/.test(detail);
}

function isAboutOwner(detail = ''): boolean {
    return /TRANSFER_REQUIRES_READ|OP_WITH_INVALID_USER_TYPE|INACTIVE_OWNER_OR_USER/.test(detail);
}
