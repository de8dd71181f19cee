import asked from '@salesforce/label/c.Activity_Story_Asked';
import attempts from '@salesforce/label/c.Activity_Story_Attempts';
import cancelled from '@salesforce/label/c.Activity_Story_Cancelled';
import cancelOne from '@salesforce/label/c.Activity_Action_CancelOne';
import cause from '@salesforce/label/c.Activity_Issues_Cause';
import deleted from '@salesforce/label/c.Activity_Story_Deleted';
import details from '@salesforce/label/c.Common_Details';
import document from '@salesforce/label/c.Activity_Issues_Document';
import failed from '@salesforce/label/c.Activity_Story_Failed';
import issues from '@salesforce/label/c.Activity_Issues_Title';
import loading from '@salesforce/label/c.Common_Loading';
import more from '@salesforce/label/c.Activity_Issues_More';
import notApplied from '@salesforce/label/c.Activity_Counts_Failed';
import openDocument from '@salesforce/label/c.Activity_Story_Document';
import planned from '@salesforce/label/c.Activity_Story_Planned';
import queued from '@salesforce/label/c.Activity_Story_Queued';
import read from '@salesforce/label/c.Activity_Counts_Read';
import resolved from '@salesforce/label/c.Activity_Issues_Resolved';
import retryOne from '@salesforce/label/c.Activity_Action_RetryOne';
import review from '@salesforce/label/c.Activity_Story_Review';
import running from '@salesforce/label/c.Activity_Story_Running';
import started from '@salesforce/label/c.Activity_Story_Started';
import succeeded from '@salesforce/label/c.Activity_Story_Succeeded';
import title from '@salesforce/label/c.Activity_Story_Title';
import waiting from '@salesforce/label/c.Activity_Story_Waiting';
import written from '@salesforce/label/c.Activity_Counts_Written';

export const labels = {
    asked,
    attempts,
    cancelled,
    cancelOne,
    cause,
    deleted,
    details,
    document,
    failed,
    issues,
    loading,
    more,
    notApplied,
    openDocument,
    planned,
    queued,
    read,
    resolved,
    retryOne,
    review,
    running,
    started,
    succeeded,
    title,
    waiting,
    written
};
