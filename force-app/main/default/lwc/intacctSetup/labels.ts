import cancel from '@salesforce/label/c.Common_Cancel';
import file from '@salesforce/label/c.Setup_Tab_File';
import correctRows from '@salesforce/label/c.Setup_CorrectRows';
import kept from '@salesforce/label/c.Setup_Conflict_Kept';
import loading from '@salesforce/label/c.Common_Loading';
import mapHeader from '@salesforce/label/c.TypeTable_MapHeader';
import mapLines from '@salesforce/label/c.TypeTable_MapLines';
import noPermission from '@salesforce/label/c.Setup_NoPermission';
import notRead from '@salesforce/label/c.TypeTable_NotRead';
import payments from '@salesforce/label/c.Setup_Tab_Payments';
import permissions from '@salesforce/label/c.Setup_Tab_Permissions';
import reading from '@salesforce/label/c.TypeTable_Loading';
import save from '@salesforce/label/c.Setup_Save';
import saved from '@salesforce/label/c.Setup_Saved';
import saving from '@salesforce/label/c.Setup_Saving';
import schedules from '@salesforce/label/c.Setup_Schedules';
import subtitle from '@salesforce/label/c.Setup_Subtitle';
import tableHelp from '@salesforce/label/c.TypeTable_Help';
import title from '@salesforce/label/c.Setup_Title';
import transactions from '@salesforce/label/c.Setup_Tab_Transactions';
import undone from '@salesforce/label/c.Common_Undone';
import unsaved from '@salesforce/label/c.Setup_Unsaved';

export const labels = {
    cancel,
    correctRows,
    file,
    kept,
    loading,
    mapHeader,
    mapLines,
    noPermission,
    notRead,
    payments,
    permissions,
    reading,
    save,
    saved,
    saving,
    schedules,
    subtitle,
    tableHelp,
    title,
    transactions,
    undone,
    unsaved
};
