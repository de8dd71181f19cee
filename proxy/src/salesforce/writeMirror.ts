import type { ClaimedWork } from '../domain/syncRequest.ts';
import type { Completion, Mirror, PresentLines } from '../ports/syncOrg.ts';
import { ownershipFailure } from './claimRequest.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep, updateStep, type Step } from './composite.ts';
import { joined, mirrorCalls, mirroredLines } from './mirrorSteps.ts';
import { ISSUE_OBJECT } from './mirrors/issues.ts';
import { REQUEST_OBJECT } from './requestRow.ts';
import { idLiteral, textLiteral } from './soql.ts';

interface Writing {
    readonly work: ClaimedWork;
    readonly completion: Completion;
    readonly now: Date;
}

/**
 * Writes the mirror and closes the request in one all-or-nothing call. Only a document of more than
 * 1,000 lines needs earlier calls for its first lines; the request closes with the last.
 *
 * in      which lines Salesforce has; where that is unknown Salesforce is asked first, and nothing
 *         is written when the request turns out to be closed by this run already
 */
export async function writeMirror(
    client: SalesforceClient,
    writing: Writing,
    presentLines: PresentLines
): Promise<void> {
    const present = presentLines === 'unknown' ? await whatIsThere(client, writing) : presentLines;
    if (present === 'closed') {
        return;
    }
    const calls = callsOf(writing, present);
    for (const [index, steps] of calls.entries()) {
        const isLast = index === calls.length - 1;
        const closing = isLast ? [...settlingSteps(writing), closingStep(writing)] : [];
        const result = await composite(client, [...steps, ...closing], { allOrNone: true });
        if (result.firstFailure) {
            throw ownershipFailure(result.firstFailure, writing.work.request);
        }
    }
}

function callsOf({ completion, now }: Writing, present: ReadonlyMap<string, string>): Step[][] {
    if (completion.kind === 'written') {
        const { mirror, source } = completion;
        const plans = [
            ...(source ? mirrorCalls(source.mirror, source.presentLines, now, 'source') : []),
            ...(mirror ? mirrorCalls(mirror, present, now) : [])
        ];
        return plans.length > 0 ? joined(plans) : [[]];
    }
    const { header } = completion.objects;
    const mark = { Is_Deleted_In_Intacct__c: true, Synced_At__c: now.toISOString() };
    return [[updateStep('header', `${header}/${completion.mirrorId}`, mark)]];
}

/** Asks what an earlier, unanswered write left in Salesforce. */
async function whatIsThere(
    client: SalesforceClient,
    { work: { request, claimId }, completion }: Writing
): Promise<ReadonlyMap<string, string> | 'closed'> {
    const mirror = completion.kind === 'written' ? completion.mirror : undefined;
    const lineSteps = mirror
        ? [
              queryStep(
                  'lines',
                  `SELECT Id, Intacct_Key__c FROM ${mirror.type.mirror.line}
                  WHERE ${isOf(mirror)}`
              )
          ]
        : [];
    const requestStep = queryStep(
        'request',
        `SELECT Status__c, Claim__c FROM ${REQUEST_OBJECT} WHERE Id = ${idLiteral(request.id)}`
    );
    const result = await composite(client, [requestStep, ...lineSteps], { allOrNone: false });
    const [row] = await result.rows('request');
    if (row?.['Status__c'] === 'Succeeded' && row['Claim__c'] === claimId) {
        return 'closed';
    }
    const lines = mirror ? await result.rows('lines') : [];
    return new Map(lines.map((line) => [String(line['Intacct_Key__c']), String(line['Id'])]));
}

function isOf({ document, draft }: Mirror): string {
    return draft
        ? `Document__c = ${idLiteral(draft.id)} AND Intacct_Key__c != null`
        : `Document__r.Intacct_Key__c = ${textLiteral(document.key)}`;
}

/** One by one: the collections of a call may be taken by lines. A call has room for so many. */
const MOST_SETTLED = 10;

function settlingSteps({ completion: { settledIssueIds = [] } }: Writing): Step[] {
    return settledIssueIds
        .slice(0, MOST_SETTLED)
        .map((id, index) =>
            updateStep(`issue${index}`, `${ISSUE_OBJECT}/${id}`, { Status__c: 'Resolved' })
        );
}

function closingStep({ work, completion, now }: Writing): Step {
    return updateStep('closing', `${REQUEST_OBJECT}/${work.request.id}`, {
        Claim__c: work.claimId,
        Status__c: 'Succeeded',
        Completed_At__c: now.toISOString(),
        Document_Id__c: completion.documentId,
        ...mirrorFields(completion),
        Progress__c: 100,
        Next_Attempt_At__c: null,
        Error_Code__c: null,
        Error_Message__c: null,
        Error_Field__c: null,
        Error_Owner__c: null,
        Error_Detail__c: null
    });
}

function mirrorFields(completion: Completion): object {
    if (completion.kind === 'deleted') {
        return { Document_Record_Id__c: completion.mirrorId, Records_Written__c: 1 };
    }
    const { mirror, source } = completion;
    const written = [mirror, source?.mirror].flatMap((one) => (one ? [one] : []));
    return {
        ...(mirror && { Document_Record_Id__c: mirror.draft?.id ?? '@{header.id}' }),
        Records_Written__c: written.reduce((sum, one) => sum + 1 + mirroredLines(one).length, 0)
    };
}
