import admin from '@salesforce/label/c.Activity_Owner_Admin';
import asked from '@salesforce/label/c.Activity_Column_Asked';
import by from '@salesforce/label/c.Activity_Row_By';
import expand from '@salesforce/label/c.Activity_Row_Expand';
import finance from '@salesforce/label/c.Activity_Owner_Finance';
import issues from '@salesforce/label/c.Activity_Row_Issues';
import issuesOne from '@salesforce/label/c.Activity_Row_IssuesOne';
import owner from '@salesforce/label/c.Activity_Column_Owner';
import progressOf from '@salesforce/label/c.Activity_Progress_Of';
import progressRead from '@salesforce/label/c.Activity_Progress_Read';
import rep from '@salesforce/label/c.Activity_Owner_Rep';
import request from '@salesforce/label/c.Activity_Column_Request';
import retries from '@salesforce/label/c.Activity_Row_Retries';
import select from '@salesforce/label/c.Activity_Row_Select';
import selectAll from '@salesforce/label/c.Activity_Row_SelectAll';
import selectColumn from '@salesforce/label/c.Activity_Column_Select';
import state from '@salesforce/label/c.Activity_Column_State';
import system from '@salesforce/label/c.Activity_Owner_System';
import title from '@salesforce/label/c.Activity_Panel_Title';
import what from '@salesforce/label/c.Activity_Column_What';

export const labels = {
    asked,
    by,
    expand,
    issues,
    issuesOne,
    owner,
    progressOf,
    progressRead,
    request,
    retries,
    select,
    selectAll,
    selectColumn,
    state,
    title,
    what
};

export const OWNER_LABELS: Readonly<Record<string, string>> = {
    Rep: rep,
    Admin: admin,
    Finance: finance,
    System: system
};
