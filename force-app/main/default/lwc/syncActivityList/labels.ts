import cancel from '@salesforce/label/c.Activity_Action_Cancel';
import cancelled from '@salesforce/label/c.Activity_Action_Cancelled';
import cancelledOne from '@salesforce/label/c.Activity_Action_CancelledOne';
import emptyFiltered from '@salesforce/label/c.Activity_Empty_Filtered';
import emptyTab from '@salesforce/label/c.Activity_Empty_Tab';
import inStep from '@salesforce/label/c.Activity_Empty_InStep';
import lastChecked from '@salesforce/label/c.Activity_Empty_LastChecked';
import loading from '@salesforce/label/c.Common_Loading';
import page from '@salesforce/label/c.Activity_Page_Range';
import retried from '@salesforce/label/c.Activity_Action_Retried';
import retriedOne from '@salesforce/label/c.Activity_Action_RetriedOne';
import retry from '@salesforce/label/c.Activity_Action_Retry';
import taken from '@salesforce/label/c.Activity_Action_Taken';

export const labels = {
    cancel,
    cancelled,
    cancelledOne,
    emptyFiltered,
    emptyTab,
    inStep,
    lastChecked,
    loading,
    page,
    retried,
    retriedOne,
    retry,
    taken
};
