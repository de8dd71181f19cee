import type { Closing } from '../domain/closing.ts';
import type { ClaimedWork } from '../domain/syncRequest.ts';
import { ownershipFailure } from './claimRequest.ts';
import type { SalesforceClient } from './client.ts';
import { composite, updateStep } from './composite.ts';
import { REQUEST_OBJECT } from './requestRow.ts';

/** Writes to a request why its try did not succeed and what happens next. */
export async function closeRequest(
    client: SalesforceClient,
    { work, closing, now }: { work: ClaimedWork; closing: Closing; now: Date }
): Promise<void> {
    const isFailed = closing.status === 'Failed';
    const step = updateStep('closing', `${REQUEST_OBJECT}/${work.request.id}`, {
        Claim__c: work.claimId,
        Status__c: closing.status,
        Error_Code__c: closing.code,
        Error_Message__c: closing.message,
        Error_Field__c: closing.field ?? null,
        Error_Owner__c: closing.owner,
        Error_Detail__c: closing.detail ?? null,
        Next_Attempt_At__c: closing.nextAttemptAt ?? null,
        ...(isFailed && { Completed_At__c: now.toISOString() }),
        ...(closing.freesOneToOneKey && { One_To_One_Key__c: null }),
        ...(closing.documentId && { Document_Id__c: closing.documentId }),
        ...(closing.idempotencyKey && { Idempotency_Key__c: closing.idempotencyKey })
    });
    const result = await composite(client, [step], { allOrNone: true });
    if (result.firstFailure) {
        throw ownershipFailure(result.firstFailure, work.request);
    }
}
