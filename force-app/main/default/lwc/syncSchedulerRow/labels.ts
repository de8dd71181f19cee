import active from '@salesforce/label/c.Schedule_Row_Active';
import allTypes from '@salesforce/label/c.Schedule_Row_AllTypes';
import closedWithin from '@salesforce/label/c.Schedule_Row_ClosedWithin';
import closedWithinOne from '@salesforce/label/c.Schedule_Row_ClosedWithinOne';
import deleteOne from '@salesforce/label/c.Schedule_Row_Delete';
import edit from '@salesforce/label/c.Schedule_Row_Edit';
import failed from '@salesforce/label/c.Activity_Counts_Failed';
import history from '@salesforce/label/c.Schedule_Row_History';
import last from '@salesforce/label/c.Schedule_Row_Last';
import never from '@salesforce/label/c.Schedule_Row_Never';
import next from '@salesforce/label/c.Schedule_Row_Next';
import notPlanned from '@salesforce/label/c.Schedule_Row_NotPlanned';
import ofRecordTypes from '@salesforce/label/c.Schedule_Row_OfRecordTypes';
import ofStages from '@salesforce/label/c.Schedule_Row_OfStages';
import ofWon from '@salesforce/label/c.Schedule_Row_OfWon';
import open from '@salesforce/label/c.Schedule_Row_Open';
import paused from '@salesforce/label/c.Schedule_Row_Paused';
import progressOf from '@salesforce/label/c.Activity_Progress_Of';
import progressRead from '@salesforce/label/c.Activity_Progress_Read';
import read from '@salesforce/label/c.Activity_Counts_Read';
import ready from '@salesforce/label/c.Schedule_Row_Ready';
import readyOfStages from '@salesforce/label/c.Schedule_Row_ReadyOfStages';
import repairs from '@salesforce/label/c.Schedule_Row_Repairs';
import running from '@salesforce/label/c.Schedule_Row_Running';
import runNow from '@salesforce/label/c.Schedule_Row_RunNow';
import took from '@salesforce/label/c.Schedule_Row_Took';
import written from '@salesforce/label/c.Activity_Counts_Written';

export const labels = {
    active,
    allTypes,
    closedWithin,
    closedWithinOne,
    delete: deleteOne,
    edit,
    failed,
    history,
    last,
    never,
    next,
    notPlanned,
    ofRecordTypes,
    ofStages,
    ofWon,
    open,
    paused,
    progressOf,
    progressRead,
    read,
    ready,
    readyOfStages,
    repairs,
    running,
    runNow,
    took,
    written
};
