import { mirrorObjects } from '../domain/mirrorObject.ts';
import type { ClaimedWork } from '../domain/syncRequest.ts';
import type { Completion, Mirror } from '../ports/syncOrg.ts';
import { ownershipFailure } from './claimRequest.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep, updateStep, type Step } from './composite.ts';
import { headerRow, lineRow } from './mirrorRows.ts';
import { REQUEST_OBJECT } from './requestRow.ts';
import { idLiteral, textLiteral } from './soql.ts';

const ROWS_PER_COLLECTION = 200;
const COLLECTIONS_PER_CALL = 5;

interface Writing {
    readonly work: ClaimedWork;
    readonly completion: Completion;
    /** Ask Salesforce first what an earlier, unanswered write left there. */
    readonly looksFirst: boolean;
    readonly now: Date;
}

/**
 * Writes the mirror and closes the request in one all-or-nothing call. Only a document of more than
 * 1,000 lines needs earlier calls for its first lines; the request closes with the last.
 *
 * out     how many rows the mirror has
 */
export async function writeMirror(client: SalesforceClient, writing: Writing): Promise<number> {
    const { work, completion, looksFirst } = writing;
    const { mirror } = completion;
    const present = looksFirst ? await whatIsThere(client, work, mirror) : NOTHING;
    const rowCount = mirror ? 1 + linesOf(mirror).length : 0;
    if (present.isClosed) {
        return rowCount;
    }
    const calls = mirror ? mirrorCalls(mirror, present.lineKeys, writing.now) : [[]];
    for (const [index, steps] of calls.entries()) {
        const isLast = index === calls.length - 1;
        const closing = isLast ? [closingStep(writing, rowCount)] : [];
        const result = await composite(client, [...steps, ...closing], { allOrNone: true });
        if (result.firstFailure) {
            throw ownershipFailure(result.firstFailure, work.request);
        }
    }
    return rowCount;
}

interface Present {
    readonly isClosed: boolean;
    readonly lineKeys: ReadonlySet<string>;
}

const NOTHING: Present = { isClosed: false, lineKeys: new Set() };

async function whatIsThere(
    client: SalesforceClient,
    { request, claimId }: ClaimedWork,
    mirror: Mirror | undefined
): Promise<Present> {
    const lineQuery = mirror && [
        queryStep(
            'lines',
            `SELECT Intacct_Key__c FROM ${mirrorObjects(mirror.type.documentClass).line}
            WHERE Document__r.Intacct_Key__c = ${textLiteral(mirror.document.key)}`
        )
    ];
    const result = await composite(
        client,
        [
            queryStep(
                'request',
                `SELECT Status__c, Claim__c FROM ${REQUEST_OBJECT} WHERE Id = ${idLiteral(request.id)}`
            ),
            ...(lineQuery ?? [])
        ],
        { allOrNone: false }
    );
    const [row] = await result.rows('request');
    const lines = mirror ? await result.rows('lines') : [];
    return {
        isClosed: row?.['Status__c'] === 'Succeeded' && row['Claim__c'] === claimId,
        lineKeys: new Set(lines.map((line) => String(line['Intacct_Key__c'])))
    };
}

/** The steps of the mirror, gathered into as few calls as the platform's limits allow. */
function mirrorCalls(mirror: Mirror, present: ReadonlySet<string>, now: Date): Step[][] {
    const { header, line: object } = mirrorObjects(mirror.type.documentClass);
    const address = `${header}/Intacct_Key__c/${encodeURIComponent(mirror.document.key)}`;
    const headerStep = updateStep('header', address, headerRow(mirror, now));
    const rows = linesOf(mirror).map((line) =>
        lineRow(line, { mirror, object, isNew: !present.has(line.key) })
    );
    const lineSteps = chunks(rows, ROWS_PER_COLLECTION).map(
        (records, index): Step => ({
            referenceId: `lines${index + 1}`,
            method: 'PATCH',
            path: `/composite/sobjects/${object}/Intacct_Key__c`,
            body: { allOrNone: true, records }
        })
    );
    const groups = chunks(lineSteps, COLLECTIONS_PER_CALL);
    return (groups.length > 0 ? groups : [[]]).map((steps) => [headerStep, ...steps]);
}

function closingStep({ work, completion, now }: Writing, rowCount: number): Step {
    return updateStep('closing', `${REQUEST_OBJECT}/${work.request.id}`, {
        Claim__c: work.claimId,
        Status__c: 'Succeeded',
        Completed_At__c: now.toISOString(),
        Document_Id__c: completion.documentId,
        ...(completion.mirror && { Document_Record_Id__c: '@{header.id}' }),
        Records_Written__c: rowCount,
        Progress__c: 100,
        Next_Attempt_At__c: null,
        Error_Code__c: null,
        Error_Message__c: null,
        Error_Field__c: null,
        Error_Owner__c: null,
        Error_Detail__c: null
    });
}

function linesOf({ type, document }: Mirror) {
    return type.includeDetails ? document.lines : [];
}

function chunks<T>(all: readonly T[], size: number): T[][] {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
        all.slice(index * size, (index + 1) * size)
    );
}
