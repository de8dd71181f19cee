import type { RequestView } from 'c/syncRequestService';
import cancelled from '@salesforce/label/c.Request_Cancelled';
import created from '@salesforce/label/c.Request_Created';
import done from '@salesforce/label/c.Request_Step_Done';
import failed from '@salesforce/label/c.Request_Failed';
import failedToRefresh from '@salesforce/label/c.Request_FailedToRefresh';
import loading from '@salesforce/label/c.Common_Loading';
import open from '@salesforce/label/c.Request_Open';
import queued from '@salesforce/label/c.Request_Step_Queued';
import reading from '@salesforce/label/c.Request_Step_Reading';
import readingBack from '@salesforce/label/c.Request_Step_ReadingBack';
import refreshed from '@salesforce/label/c.Request_Refreshed';
import sending from '@salesforce/label/c.Request_Step_Sending';
import waiting from '@salesforce/label/c.Request_Waiting';

export const labels = { loading, open };

export type Step = 'queued' | 'sending' | 'readingBack' | 'done';
interface NamedStep {
    readonly value: Step;
    readonly label: string;
}

const QUEUED: NamedStep = { value: 'queued', label: queued };
const DONE: NamedStep = { value: 'done', label: done };
const SEND_STEPS: readonly NamedStep[] = [
    QUEUED,
    { value: 'sending', label: sending },
    { value: 'readingBack', label: readingBack },
    DONE
];
const REFRESH_STEPS: readonly NamedStep[] = [QUEUED, { value: 'sending', label: reading }, DONE];

/** The way of a request from the click to the document: a refresh only reads. */
export function stepsOf(operation: string | undefined): readonly NamedStep[] {
    return isRefresh(operation) ? REFRESH_STEPS : SEND_STEPS;
}

/** How the end of a request is said; {0} is the document's type, {1} its number. */
export function outcomeLabels(operation: string | undefined) {
    return isRefresh(operation)
        ? { done: refreshed, failed: failedToRefresh }
        : { done: created, failed };
}

/** A running request that already knows its Intacct document is being read back. */
export function stepOf({ operation, status, documentId }: RequestView): Step {
    if (status === 'Succeeded') {
        return 'done';
    }
    if (status === 'Running') {
        return documentId === undefined || isRefresh(operation) ? 'sending' : 'readingBack';
    }
    return 'queued';
}

/** Says where an unfinished request stands; a time follows when it waits for another attempt. */
export function progressOf(request: RequestView): string {
    switch (request.status) {
        case 'Cancelled':
            return cancelled;
        case 'Waiting':
            return waiting;
        default:
            return (
                stepsOf(request.operation).find(({ value }) => value === stepOf(request))?.label ??
                ''
            );
    }
}

function isRefresh(operation: string | undefined): boolean {
    return operation === 'Refresh Document';
}
