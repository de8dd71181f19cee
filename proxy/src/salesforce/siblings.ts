import { mirrorObjects } from '../domain/mirrorObject.ts';
import type { ClaimedWork, SyncRequest, TransactionType } from '../domain/syncRequest.ts';
import { queryStep, type CompositeResult, type Step } from './composite.ts';
import { REQUEST_OBJECT } from './requestRow.ts';
import { textAt } from './sourceRecord.ts';
import { idLiteral, textLiteral } from './soql.ts';

/**
 * Looks for the one document of a type that an opportunity may have, whatever the workflow it was made
 * in: by another request, or come into Salesforce by a pull. One that Intacct has no more stands in
 * nobody's way; no steps where an opportunity may have many.
 *
 * in      the opportunity as SOQL writes it
 */
export function siblingSteps({ request, settings }: ClaimedWork, opportunity: string): Step[] {
    const type = request.transactionType;
    if (!settings.oneToOne || !type) {
        return [];
    }
    const condition = `Opportunity__c = ${opportunity} AND Transaction_Type__c = ${idLiteral(type.id)}`;
    return [
        queryStep(
            'siblingRequests',
            `SELECT Document_Id__c FROM ${REQUEST_OBJECT} WHERE ${condition}
            AND Operation__c IN ('Create Document', 'Send Document') AND Status__c = 'Succeeded'
            AND Document_Deleted_At__c = null
            AND Id != ${idLiteral(request.id)} ORDER BY CreatedDate LIMIT 1`
        ),
        ...mirrorSteps(type, request, condition)
    ];
}

/**
 * A mirror with the request's own number is what an earlier try of this request left; a draft is no
 * document yet.
 */
function mirrorSteps(type: TransactionType, request: SyncRequest, condition: string): Step[] {
    return (['Classic', 'Advanced'] as const).map((workflow) =>
        queryStep(
            `sibling${workflow}`,
            `SELECT Document_Id__c FROM ${mirrorObjects(workflow, type.documentClass).header}
            WHERE ${condition} AND Intacct_Key__c != null AND Is_Deleted_In_Intacct__c = false
            AND Reference_Number__c != ${textLiteral(request.name)} ORDER BY CreatedDate LIMIT 1`
        )
    );
}

/** The document that `siblingSteps` found; `?` when its row does not say its id. */
export async function siblingDocumentId(
    result: CompositeResult,
    { settings }: ClaimedWork
): Promise<string | undefined> {
    if (!settings.oneToOne) {
        return undefined;
    }
    const [sibling] = [
        ...(await result.rows('siblingRequests')),
        ...(await result.rows('siblingClassic')),
        ...(await result.rows('siblingAdvanced'))
    ];
    return sibling && (textAt(sibling, 'Document_Id__c') ?? '?');
}
