import type { Attempt } from '../domain/attempt.ts';
import { mirrorObjects } from '../domain/mirrorObject.ts';
import type { ClaimedWork, TransactionType } from '../domain/syncRequest.ts';
import type { ExistingMirror } from '../ports/syncOrg.ts';
import { assertCounted, attemptStep } from './attemptStep.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep } from './composite.ts';
import { idLiteral, textLiteral } from './soql.ts';
import { textAt } from './sourceRecord.ts';

/**
 * Counts the try on the request and reads the mirror it names, with its lines, in one call.
 *
 * out     undefined when Salesforce has no mirror of that document
 */
export async function readMirror(
    client: SalesforceClient,
    context: { work: ClaimedWork; attempt: Attempt; type: TransactionType; now: Date }
): Promise<ExistingMirror | undefined> {
    const { work, attempt, type, now } = context;
    const { sourceRecordId, documentId } = work.request;
    const { header, line } = mirrorObjects(type.documentClass);
    const [isMirror, isOfMirror] =
        sourceRecordId === undefined
            ? documentConditions(documentId)
            : [`Id = ${idLiteral(sourceRecordId)}`, `Document__c = ${idLiteral(sourceRecordId)}`];
    const result = await composite(
        client,
        [
            attemptStep(work, attempt, now),
            queryStep(
                'mirror',
                `SELECT Id, Intacct_Key__c, Document_Id__c FROM ${header} WHERE ${isMirror} LIMIT 1`
            ),
            queryStep(
                'lines',
                `SELECT Id, Intacct_Key__c, Item_Id__c, Product__c FROM ${line}
                WHERE ${isOfMirror}`
            )
        ],
        { allOrNone: false }
    );
    assertCounted(result, work);
    const [mirror] = await result.rows('mirror');
    const lines = await result.rows('lines');
    return (
        mirror && {
            id: String(mirror['Id']),
            key: String(mirror['Intacct_Key__c']),
            documentId: textAt(mirror, 'Document_Id__c') ?? documentId ?? '',
            lines: lines.map((row) => ({
                id: String(row['Id']),
                key: String(row['Intacct_Key__c']),
                itemId: textAt(row, 'Item_Id__c'),
                productId: textAt(row, 'Product__c')
            }))
        }
    );
}

function documentConditions(documentId = ''): [string, string] {
    const condition = `Document_Id__c = ${textLiteral(documentId)}`;
    return [condition, `Document__r.${condition}`];
}
