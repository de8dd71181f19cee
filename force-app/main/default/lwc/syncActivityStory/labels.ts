import asked from '@salesforce/label/c.Activity_Story_Asked';
import attempts from '@salesforce/label/c.Activity_Story_Attempts';
import cancelled from '@salesforce/label/c.Activity_Story_Cancelled';
import cancelOne from '@salesforce/label/c.Activity_Action_CancelOne';
import deleted from '@salesforce/label/c.Activity_Story_Deleted';
import details from '@salesforce/label/c.Common_Details';
import failed from '@salesforce/label/c.Activity_Story_Failed';
import loading from '@salesforce/label/c.Common_Loading';
import notApplied from '@salesforce/label/c.Activity_Counts_Failed';
import openDocument from '@salesforce/label/c.Activity_Story_Document';
import planned from '@salesforce/label/c.Activity_Story_Planned';
import queued from '@salesforce/label/c.Activity_Story_Queued';
import read from '@salesforce/label/c.Activity_Counts_Read';
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
    deleted,
    details,
    failed,
    loading,
    notApplied,
    openDocument,
    planned,
    queued,
    read,
    retryOne,
    review,
    running,
    started,
    succeeded,
    title,
    waiting,
    written
};
