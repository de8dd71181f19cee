import { mayChangeAllRequests } from 'c/permissionService';
import userId from '@salesforce/user/Id';
import type { Activity } from './activity';

/** What a person can do about a request. */
export type ActivityChange = 'Retry' | 'Cancel';

/** The flow that changes requests, all or none. */
export const CHANGE_FLOW = 'SyncRequest_SCR_Change';

/** A request that failed because its source changed after the preview needs a new preview instead. */
export function needsReview({ status, errorCode }: Activity): boolean {
    return status === 'Failed' && errorCode === 'PREVIEW.CHANGED';
}

/** Whether the user may try a request again; one that waits need not wait until its time has come. */
export function mayRetry(activity: Activity): boolean {
    return (
        isMine(activity) &&
        ['Failed', 'Waiting'].includes(activity.status) &&
        !needsReview(activity)
    );
}

/** Whether the user may cancel a request; one that runs cannot be stopped. */
export function mayCancel(activity: Activity): boolean {
    return isMine(activity) && ['Failed', 'Queued', 'Waiting'].includes(activity.status);
}

/** Inputs of the flow, as lightning-flow takes them. */
export function changeInputs(change: ActivityChange, requestIds: readonly string[]) {
    return [
        { name: 'change', type: 'String', value: change },
        { name: 'requestIds', type: 'String', value: [...requestIds] }
    ] as const;
}

/** What came of a change. */
export interface ChangeOutcome {
    readonly changedCount: number;
    /** Another run of the kind is open. */
    readonly isTaken: boolean;
    /** Why nothing was changed; empty when it was. */
    readonly refusal: string;
}

interface FlowStatus {
    readonly status: string;
    readonly errorMessage?: string | null;
    readonly outputVariables?: readonly { readonly name: string; readonly value: unknown }[] | null;
}

/** Reads what the flow says; undefined while it has not ended. */
export function toChangeOutcome(detail: FlowStatus): ChangeOutcome | undefined {
    if (detail.status === 'ERROR') {
        return { changedCount: 0, isTaken: false, refusal: detail.errorMessage ?? 'ERROR' };
    }
    if (!detail.status.startsWith('FINISHED')) {
        return undefined;
    }
    const output = new Map(detail.outputVariables?.map(({ name, value }) => [name, value]));
    const isRefused = output.get('ok') !== true;
    return {
        changedCount: Number(output.get('changedCount') ?? 0),
        isTaken: output.get('code') === 'SYNC_REQUEST.TAKEN',
        refusal: isRefused ? String(output.get('message') ?? output.get('code') ?? '') : ''
    };
}

function isMine({ ownerId }: Activity): boolean {
    return ownerId === userId || mayChangeAllRequests();
}
