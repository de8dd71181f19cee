import type { BulkConfiguration } from '../../domain/pull/configuration.ts';
import type { ClaimedWork } from '../../domain/syncRequest.ts';
import type { Checkpoint, MarkUpdate } from '../../ports/mirrorStore.ts';
import { ownershipFailure } from '../claimRequest.ts';
import type { SalesforceClient } from '../client.ts';
import { composite, updateStep, type Step } from '../composite.ts';
import { REQUEST_OBJECT } from '../requestRow.ts';

/** What happens to the request at a checkpoint, beside its counts. */
export type Turn = 'goes on' | 'pauses' | 'is done';

/**
 * Writes how far a bulk request is and how far its streams are applied, all or nothing. The request
 * comes first: a run that lost its claim moves no watermark.
 */
export async function saveCheckpoint(
    client: SalesforceClient,
    work: ClaimedWork,
    checkpoint: Checkpoint,
    { turn, now }: { turn: Turn; now: Date }
): Promise<void> {
    const { request, claimId, bulk } = work;
    const { attempt } = checkpoint;
    const steps: Step[] = [
        updateStep('request', `${REQUEST_OBJECT}/${request.id}`, {
            Claim__c: claimId,
            Heartbeat_At__c: now.toISOString(),
            Started_At__c: attempt.firstStartedAt,
            // A run that only ran out of time is not counted as an attempt.
            Attempts__c: turn === 'pauses' ? request.attempts : attempt.number,
            Records_Read__c: checkpoint.read,
            Records_Written__c: checkpoint.written,
            Records_Failed__c: checkpoint.failed,
            Progress__c: turn === 'is done' ? 100 : checkpoint.progress,
            Cursor__c: turn === 'is done' ? null : (checkpoint.cursor ?? null),
            ...(turn === 'pauses' && { Status__c: 'Queued' }),
            ...(turn === 'is done' && { ...DONE, Completed_At__c: now.toISOString() })
        }),
        ...checkpoint.marks.map((mark, index) => markStep(`mark${index}`, mark, bulk))
    ];
    const { firstFailure } = await composite(client, steps, { allOrNone: true });
    if (firstFailure) {
        throw ownershipFailure(firstFailure, request);
    }
}

const DONE = {
    Status__c: 'Succeeded',
    Next_Attempt_At__c: null,
    Error_Code__c: null,
    Error_Message__c: null,
    Error_Field__c: null,
    Error_Owner__c: null,
    Error_Detail__c: null
};

function markStep(referenceId: string, mark: MarkUpdate, bulk: BulkConfiguration): Step {
    const { readTo, seen, writingTo, asOf } = mark;
    if (mark.stream === 'documents') {
        return updateStep(referenceId, `Intacct_Transaction_Type__c/${mark.typeId}`, {
            ...(readTo !== undefined && { Changes_Read_To__c: readTo }),
            ...(seen !== undefined && { Changes_Seen__c: seen }),
            ...(writingTo !== undefined && { Changes_Writing_To__c: writingTo })
        });
    }
    const name = mark.stream === 'receivables' ? 'Receivables' : 'Payments';
    return updateStep(referenceId, `Intacct_Settings__c/${bulk.settingsId}`, {
        ...(asOf !== undefined && { Balances_As_Of__c: asOf }),
        ...(readTo !== undefined && { [`${name}_Read_To__c`]: readTo }),
        ...(seen !== undefined && { [`${name}_Seen__c`]: seen })
    });
}
