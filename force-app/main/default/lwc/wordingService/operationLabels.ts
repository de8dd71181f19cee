import Operation_ConvertDocument from '@salesforce/label/c.Operation_ConvertDocument';
import Operation_CreateDocument from '@salesforce/label/c.Operation_CreateDocument';
import Operation_PullChanges from '@salesforce/label/c.Operation_PullChanges';
import Operation_Reconcile from '@salesforce/label/c.Operation_Reconcile';
import Operation_RefreshDocument from '@salesforce/label/c.Operation_RefreshDocument';
import Operation_SendDocument from '@salesforce/label/c.Operation_SendDocument';
import Operation_SendPayment from '@salesforce/label/c.Operation_SendPayment';

/** `Operation__c` values of a sync request. */
export const OPERATION_LABELS: Readonly<Record<string, string>> = {
    'Convert Document': Operation_ConvertDocument,
    'Create Document': Operation_CreateDocument,
    'Pull Changes': Operation_PullChanges,
    Reconcile: Operation_Reconcile,
    'Refresh Document': Operation_RefreshDocument,
    'Send Document': Operation_SendDocument,
    'Send Payment': Operation_SendPayment
};
