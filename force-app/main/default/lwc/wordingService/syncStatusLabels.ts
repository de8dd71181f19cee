import changed from '@salesforce/label/c.SalesDocument_Status_Changed';
import draft from '@salesforce/label/c.SalesDocument_Status_Draft';
import error from '@salesforce/label/c.SalesDocument_Status_Error';
import queued from '@salesforce/label/c.SalesDocument_Status_Queued';
import ready from '@salesforce/label/c.SalesDocument_Status_Ready';
import synced from '@salesforce/label/c.SalesDocument_Status_Synced';

/** `Sync_Status__c` values of a Sales Document. */
export const SYNC_STATUS_LABELS: Readonly<Record<string, string>> = {
    Draft: draft,
    Ready: ready,
    Queued: queued,
    Synced: synced,
    Changed: changed,
    Error: error
};
