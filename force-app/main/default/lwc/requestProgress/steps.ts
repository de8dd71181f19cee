import type { RequestView } from 'c/syncRequestService';
import cancelled from '@salesforce/label/c.Request_Cancelled';
import created from '@salesforce/label/c.Request_Created';
import done from '@salesforce/label/c.Request_Step_Done';
import failed from '@salesforce/label/c.Request_Failed';
import loading from '@salesforce/label/c.Common_Loading';
import open from '@salesforce/label/c.Request_Open';
import queued from '@salesforce/label/c.Request_Step_Queued';
import readingBack from '@salesforce/label/c.Request_Step_ReadingBack';
import sending from '@salesforce/label/c.Request_Step_Sending';
import waiting from '@salesforce/label/c.Request_Waiting';

export const labels = { created, failed, loading, open };

/** The way of a request from the click to the document. */
export const STEPS = [
    { value: 'queued', label: queued },
    { value: 'sending', label: sending },
    { value: 'readingBack', label: readingBack },
    { value: 'done', label: done }
] as const;

export type Step = (typeof STEPS)[number]['value'];

/** A running request that already knows its Intacct document is being read back. */
export function stepOf({ status, documentId }: RequestView): Step {
    if (status === 'Succeeded') {
        return 'done';
    }
    if (status === 'Running') {
        return documentId === undefined ? 'sending' : 'readingBack';
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
            return STEPS.find(({ value }) => value === stepOf(request))?.label ?? '';
    }
}
