import { sourcePaths } from 'c/mappingUtils';
import { mayHavePosted, type Attempt } from '../domain/attempt.ts';
import { SALES_DOCUMENT } from '../domain/mirrorObject.ts';
import type { ClaimedWork } from '../domain/syncRequest.ts';
import type { DraftSource, EarlierTry } from '../ports/syncOrg.ts';
import { assertCounted, attemptStep } from './attemptStep.ts';
import type { SalesforceClient } from './client.ts';
import { allRows, composite, queryStep, type Page, type Row } from './composite.ts';
import { REQUEST_OBJECT } from './requestRow.ts';
import { siblingDocumentId, siblingSteps } from './siblings.ts';
import { columns, idLiteral } from './soql.ts';
import { byLineNumber, textAt, toSourceRecord } from './sourceRecord.ts';
import { explainUnknownField } from './unknownField.ts';

const HEADER_COLUMNS = ['Id', 'Name', 'Account__c', 'Opportunity__c', 'Intacct_Key__c'];
const LINE_COLUMNS = [
    'Id',
    'Name',
    'Line_Number__c',
    'Intacct_Key__c',
    'Item_Id__c',
    'Product__c',
    'Product__r.Name'
];

/** Taken from the document itself: a request may name another opportunity, or none. */
const ITS_OPPORTUNITY = "'@{document.records[0].Opportunity__c}'";

/**
 * Counts the try on the request and reads the Sales Document with its lines, in one call. Lines travel
 * with their document, because a call takes five queries only.
 *
 * out     undefined when the document was deleted or the integration user cannot see it
 */
export async function readSalesDocument(
    client: SalesforceClient,
    { work, attempt, now }: { work: ClaimedWork; attempt: Attempt; now: Date }
): Promise<DraftSource | undefined> {
    const { request, mappings } = work;
    const headerPaths = sourcePaths(mappings, 'Header');
    const linePaths = sourcePaths(mappings, 'Line');
    const id = idLiteral(request.sourceRecordId ?? '');
    const result = await composite(
        client,
        [
            attemptStep(work, attempt, now),
            queryStep(
                'document',
                `SELECT ${columns([...HEADER_COLUMNS, ...headerPaths])},
                (SELECT ${columns([...LINE_COLUMNS, ...linePaths])} FROM Lines__r)
                FROM ${SALES_DOCUMENT.header} WHERE Id = ${id}`
            ),
            queryStep(
                'earlier',
                `SELECT Id, Name, Attempts__c, Started_At__c, Idempotency_Key__c, Sent_Reference__c
                FROM ${REQUEST_OBJECT} WHERE Source_Record_Id__c = ${id}
                AND Operation__c = 'Send Document' AND Id != ${idLiteral(request.id)}
                AND Started_At__c != null`
            ),
            ...siblingSteps(work, ITS_OPPORTUNITY)
        ],
        { allOrNone: false }
    );
    assertCounted(result, work);
    const [header] = await result.rows('document').catch(explainUnknownField(mappings));
    if (!header) {
        return undefined;
    }
    const lines = header['Lines__r'] ? await allRows(client, header['Lines__r'] as Page) : [];
    lines.sort(byLineNumber);
    const opportunityId = textAt(header, 'Opportunity__c');
    return {
        recordId: String(header['Id']),
        key: textAt(header, 'Intacct_Key__c'),
        opportunityId,
        accountId: textAt(header, 'Account__c'),
        document: {
            header: toSourceRecord(SALES_DOCUMENT.header, header, {
                paths: headerPaths,
                name: textAt(header, 'Name')
            }),
            lines: lines.map((line) =>
                toSourceRecord(SALES_DOCUMENT.line, line, { paths: linePaths, name: nameOf(line) })
            ),
            timeZone: request.timeZone
        },
        lines: lines.map((line) => ({
            id: String(line['Id']),
            key: textAt(line, 'Intacct_Key__c')
        })),
        productIds: new Map(
            lines.map((line) => [String(line['Id']), textAt(line, 'Product__c') ?? ''])
        ),
        siblingDocumentId:
            opportunityId === undefined ? undefined : await siblingDocumentId(result, work),
        earlierTries: (await result.rows('earlier')).flatMap(toEarlierTry)
    };
}

function nameOf(line: Row): string | undefined {
    return textAt(line, 'Product__r.Name') ?? textAt(line, 'Item_Id__c') ?? textAt(line, 'Name');
}

/** A request that Intacct refused for good has left nothing there. */
function toEarlierTry(row: Row): EarlierTry[] {
    const firstStartedAt = textAt(row, 'Started_At__c') ?? '';
    const request = {
        id: String(row['Id']),
        attempts: Number(row['Attempts__c'] ?? 0),
        startedAt: firstStartedAt,
        idempotencyKey: textAt(row, 'Idempotency_Key__c')
    };
    const earlier = {
        requestName: String(row['Name']),
        sentReference: textAt(row, 'Sent_Reference__c'),
        firstStartedAt
    };
    return mayHavePosted(request) ? [earlier] : [];
}
