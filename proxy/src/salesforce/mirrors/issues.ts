import type { Issue } from '../../domain/pull/issue.ts';
import type { ClaimedWork } from '../../domain/syncRequest.ts';
import type { LooseIssue } from '../../ports/mirrorStore.ts';
import type { SalesforceClient } from '../client.ts';
import { composite, queryStep, type Step } from '../composite.ts';
import { chunks } from './collections.ts';
import type { SaveRow } from './csv.ts';

export const ISSUE_OBJECT = 'Intacct_Sync_Issue__c';
const ROWS_PER_COLLECTION = 200;
const COLLECTIONS_PER_CALL = 5;

/**
 * Reports what could not be applied and settles issues of earlier runs. Repeating it changes nothing:
 * the key of an issue is made of request, type, subject and code.
 */
export async function saveIssues(
    client: SalesforceClient,
    { request }: ClaimedWork,
    issues: readonly Issue[],
    settledIds: readonly string[]
): Promise<void> {
    const rows = new Map(issues.map((issue) => [issueKey(request.id, issue), issue]));
    const reports = chunks([...rows], ROWS_PER_COLLECTION).map(
        (part): Step => ({
            referenceId: '',
            method: 'PATCH',
            path: `/composite/sobjects/${ISSUE_OBJECT}/Issue_Key__c`,
            body: {
                allOrNone: true,
                records: part.map(([key, issue]) => issueRow(key, issue, request.id))
            }
        })
    );
    const settled = chunks([...new Set(settledIds)], ROWS_PER_COLLECTION).map(
        (part): Step => ({
            referenceId: '',
            method: 'PATCH',
            path: '/composite/sobjects',
            body: {
                allOrNone: false,
                records: part.map((Id) => ({
                    attributes: { type: ISSUE_OBJECT },
                    Id,
                    Status__c: 'Resolved'
                }))
            }
        })
    );
    for (const call of chunks([...reports, ...settled], COLLECTIONS_PER_CALL)) {
        const steps = call.map((step, index) => ({ ...step, referenceId: `issues${index}` }));
        const { firstFailure } = await composite(client, steps, { allOrNone: false });
        if (firstFailure) {
            throw firstFailure;
        }
    }
}

function issueRow(issueKey: string, issue: Issue, requestId: string): SaveRow {
    return {
        attributes: { type: ISSUE_OBJECT },
        Issue_Key__c: issueKey,
        Request__c: requestId,
        Intacct_Key__c: issue.key ?? null,
        Document_Id__c: issue.documentId ?? null,
        Transaction_Type__c: issue.typeId ?? null,
        Error_Code__c: issue.code,
        Error_Message__c: issue.message,
        Error_Owner__c: issue.owner,
        Error_Field__c: issue.field ?? null,
        Status__c: issue.isResolved ? 'Resolved' : 'Open'
    };
}

function issueKey(requestId: string, { typeId = '', code, ...subject }: Issue): string {
    const { key, documentId, field = '' } = subject;
    return [requestId, typeId, key ?? documentId ?? field, code].join('-').slice(0, 255);
}

/** Reads the open issues about what has no Intacct key: payments, balances, opportunities, streams. */
export async function looseIssues(client: SalesforceClient): Promise<LooseIssue[]> {
    const soql = `SELECT Id, Document_Id__c FROM ${ISSUE_OBJECT} WHERE Status__c = 'Open'
        AND Intacct_Key__c = null AND Document_Id__c != null`;
    const result = await composite(client, [queryStep('loose', soql)], { allOrNone: false });
    return (await result.rows('loose')).map((row) => ({
        id: String(row['Id']),
        documentId: String(row['Document_Id__c'])
    }));
}
