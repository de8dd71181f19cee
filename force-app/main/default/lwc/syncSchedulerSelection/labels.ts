import allTypes from '@salesforce/label/c.Schedule_Row_AllTypes';
import closedWithin from '@salesforce/label/c.Schedule_Form_ClosedWithin';
import closedWithinHelp from '@salesforce/label/c.Schedule_Form_ClosedWithinHelp';
import noTypes from '@salesforce/label/c.Schedule_Form_NoCreatedTypes';
import recordTypes from '@salesforce/label/c.Schedule_Form_RecordTypes';
import sendNote from '@salesforce/label/c.Schedule_Form_SendNote';
import sendStages from '@salesforce/label/c.Schedule_Form_SendStages';
import stages from '@salesforce/label/c.Schedule_Form_Stages';
import tooFew from '@salesforce/label/c.Schedule_Form_TooShort';
import tooMany from '@salesforce/label/c.Schedule_Form_TooMany';
import type from '@salesforce/label/c.Schedule_Form_CreatedType';

export const labels = {
    allTypes,
    closedWithin,
    closedWithinHelp,
    noTypes,
    recordTypes,
    sendNote,
    sendStages,
    stages,
    tooFew,
    tooMany,
    type
};
