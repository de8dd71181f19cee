import type { Attempt } from '../domain/attempt.ts';
import { mirrorObjects, otherWorkflow, type MirrorObjects } from '../domain/mirrorObject.ts';
import type { ClaimedWork, TransactionType } from '../domain/syncRequest.ts';
import type { ExistingMirror, MirroredLine } from '../ports/syncOrg.ts';
import { assertCounted, attemptStep } from './attemptStep.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep, type Row, type Step } from './composite.ts';
import { idLiteral, textLiteral } from './soql.ts';
import { textAt } from './sourceRecord.ts';

/**
 * Counts the try on the request and reads the mirror it names, with its lines, in one call: a record
 * wherever it is, also where an earlier workflow left it; a document where documents are kept now.
 *
 * out     undefined when Salesforce has no mirror of that document
 */
export async function readMirror(
    client: SalesforceClient,
    context: { work: ClaimedWork; attempt: Attempt; type: TransactionType; now: Date }
): Promise<ExistingMirror | undefined> {
    const { work, attempt, type, now } = context;
    const { sourceRecordId, documentId } = work.request;
    const [isMirror, isOfMirror] =
        sourceRecordId === undefined
            ? documentConditions(documentId)
            : [`Id = ${idLiteral(sourceRecordId)}`, `Document__c = ${idLiteral(sourceRecordId)}`];
    const left = mirrorObjects(otherWorkflow(work.settings.workflow), type.documentClass);
    const places = sourceRecordId === undefined ? [type.mirror] : [type.mirror, left];
    const result = await composite(
        client,
        [
            attemptStep(work, attempt, now),
            ...places.flatMap((place) => mirrorSteps(place, isMirror, isOfMirror))
        ],
        { allOrNone: false }
    );
    assertCounted(result, work);
    for (const objects of places) {
        const [mirror] = await result.rows(objects.header);
        const lines = mirror ? await result.rows(objects.line) : [];
        if (mirror) {
            return toExisting(objects, mirror, lines, documentId);
        }
    }
    return undefined;
}

function mirrorSteps(place: MirrorObjects, isMirror: string, isOfMirror: string): Step[] {
    const { header, line } = place;
    return [
        queryStep(
            header,
            `SELECT Id, Intacct_Key__c, Document_Id__c FROM ${header}
            WHERE ${isMirror} AND Intacct_Key__c != null LIMIT 1`
        ),
        queryStep(
            line,
            `SELECT Id, Intacct_Key__c, Item_Id__c, Product__c FROM ${line} WHERE ${isOfMirror}`
        )
    ];
}

function toExisting(
    objects: MirrorObjects,
    mirror: Row,
    lines: readonly Row[],
    documentId: string | undefined
): ExistingMirror {
    return {
        id: String(mirror['Id']),
        key: String(mirror['Intacct_Key__c']),
        objects,
        documentId: textAt(mirror, 'Document_Id__c') ?? documentId ?? '',
        lines: lines.map(toMirroredLine)
    };
}

/** A line of a mirror, as far as it must be known to be written again. */
export function toMirroredLine(row: Row): MirroredLine {
    return {
        id: String(row['Id']),
        key: String(row['Intacct_Key__c']),
        itemId: textAt(row, 'Item_Id__c'),
        productId: textAt(row, 'Product__c')
    };
}

function documentConditions(documentId = ''): [string, string] {
    const condition = `Document_Id__c = ${textLiteral(documentId)}`;
    return [condition, `Document__r.${condition}`];
}
