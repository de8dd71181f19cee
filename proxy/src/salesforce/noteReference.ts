import type { ClaimedWork } from '../domain/syncRequest.ts';
import { ownershipFailure } from './claimRequest.ts';
import type { SalesforceClient } from './client.ts';
import { composite, updateStep } from './composite.ts';
import { REQUEST_OBJECT } from './requestRow.ts';

/** Writes to a request under which reference number its document is found when the run ends here. */
export async function noteReference(
    client: SalesforceClient,
    { request, claimId }: ClaimedWork,
    referenceNumber: string
): Promise<void> {
    const step = updateStep('reference', `${REQUEST_OBJECT}/${request.id}`, {
        Claim__c: claimId,
        Sent_Reference__c: referenceNumber
    });
    const { firstFailure } = await composite(client, [step], { allOrNone: true });
    if (firstFailure) {
        throw ownershipFailure(firstFailure, request);
    }
}
