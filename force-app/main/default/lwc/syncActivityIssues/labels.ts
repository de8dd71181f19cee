import cause from '@salesforce/label/c.Activity_Issues_Cause';
import count from '@salesforce/label/c.Activity_Filter_Count';
import document from '@salesforce/label/c.Activity_Issues_Document';
import loading from '@salesforce/label/c.Common_Loading';
import more from '@salesforce/label/c.Activity_Issues_More';
import reopen from '@salesforce/label/c.Activity_Issues_Reopen';
import reopened from '@salesforce/label/c.Activity_Issues_Reopened';
import reopenedOne from '@salesforce/label/c.Activity_Issues_ReopenedOne';
import resolve from '@salesforce/label/c.Activity_Issues_Resolve';
import resolved from '@salesforce/label/c.Activity_Issues_Resolved';
import resolvedNow from '@salesforce/label/c.Activity_Issues_ResolvedNow';
import resolvedNowOne from '@salesforce/label/c.Activity_Issues_ResolvedNowOne';
import select from '@salesforce/label/c.Activity_Issues_Select';
import selectAll from '@salesforce/label/c.Activity_Issues_SelectAll';
import state from '@salesforce/label/c.Activity_Column_State';
import taken from '@salesforce/label/c.Activity_Issues_Taken';
import title from '@salesforce/label/c.Activity_Issues_Title';
import triedAgain from '@salesforce/label/c.Activity_Issues_TriedAgain';
import triedAgainOne from '@salesforce/label/c.Activity_Issues_TriedAgainOne';
import tryAgain from '@salesforce/label/c.Activity_Issues_TryAgain';

export const labels = {
    cause,
    count,
    document,
    loading,
    more,
    reopen,
    reopened,
    reopenedOne,
    resolve,
    resolved,
    resolvedNow,
    resolvedNowOne,
    select,
    selectAll,
    state,
    taken,
    title,
    triedAgain,
    triedAgainOne,
    tryAgain
};
