import Request_Status_Cancelled from '@salesforce/label/c.Request_Status_Cancelled';
import Request_Status_Failed from '@salesforce/label/c.Request_Status_Failed';
import Request_Status_Queued from '@salesforce/label/c.Request_Status_Queued';
import Request_Status_Running from '@salesforce/label/c.Request_Status_Running';
import Request_Status_Succeeded from '@salesforce/label/c.Request_Status_Succeeded';
import Request_Status_Waiting from '@salesforce/label/c.Request_Status_Waiting';

/** `Status__c` values of a sync request. */
export const STATUS_LABELS: Readonly<Record<string, string>> = {
    Queued: Request_Status_Queued,
    Running: Request_Status_Running,
    Waiting: Request_Status_Waiting,
    Succeeded: Request_Status_Succeeded,
    Failed: Request_Status_Failed,
    Cancelled: Request_Status_Cancelled
};
