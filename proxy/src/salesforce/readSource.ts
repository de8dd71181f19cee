import { sourcePaths } from 'c/mappingUtils';
import type { Attempt } from '../domain/attempt.ts';
import type { ClaimedWork } from '../domain/syncRequest.ts';
import type { SalesSource } from '../ports/syncOrg.ts';
import { assertCounted, attemptStep } from './attemptStep.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep } from './composite.ts';
import { siblingDocumentId, siblingSteps } from './siblings.ts';
import { columns, idLiteral } from './soql.ts';
import { byListPosition, textAt, toSourceRecord } from './sourceRecord.ts';
import { explainUnknownField } from './unknownField.ts';

const HEADER_COLUMNS = ['Id', 'Name', 'AccountId'];
const LINE_COLUMNS = ['Id', 'Name', 'SortOrder', 'Product2Id', 'Product2.Name'];

/**
 * Counts the try on the request and reads the opportunity with its lines, in one call.
 *
 * out     undefined when the opportunity does not exist or the integration user cannot see it
 */
export async function readSource(
    client: SalesforceClient,
    { work, attempt, now }: { work: ClaimedWork; attempt: Attempt; now: Date }
): Promise<SalesSource | undefined> {
    const { request, mappings } = work;
    const headerPaths = sourcePaths(mappings, 'Header');
    const linePaths = sourcePaths(mappings, 'Line');
    const opportunity = idLiteral(request.sourceRecordId ?? '');
    const result = await composite(
        client,
        [
            attemptStep(work, attempt, now),
            queryStep(
                'opportunity',
                `SELECT ${columns([...HEADER_COLUMNS, ...headerPaths])}
                FROM Opportunity WHERE Id = ${opportunity}`
            ),
            queryStep(
                'lines',
                `SELECT ${columns([...LINE_COLUMNS, ...linePaths])}
                FROM OpportunityLineItem WHERE OpportunityId = ${opportunity}`
            ),
            ...siblingSteps(work, opportunity)
        ],
        { allOrNone: false }
    );
    assertCounted(result, work);
    const explained = explainUnknownField(mappings);
    const [header] = await result.rows('opportunity').catch(explained);
    const lines = (await result.rows('lines').catch(explained)).sort(byListPosition);
    return (
        header && {
            opportunityId: String(header['Id']),
            accountId: textAt(header, 'AccountId'),
            document: {
                header: toSourceRecord('Opportunity', header, {
                    paths: headerPaths,
                    name: textAt(header, 'Name')
                }),
                lines: lines.map((line) =>
                    toSourceRecord('OpportunityLineItem', line, {
                        paths: linePaths,
                        name: textAt(line, 'Product2.Name') ?? textAt(line, 'Name')
                    })
                ),
                timeZone: request.timeZone
            },
            productIds: new Map(
                lines.map((line) => [String(line['Id']), textAt(line, 'Product2Id') ?? ''])
            ),
            siblingDocumentId: await siblingDocumentId(result, work)
        }
    );
}
