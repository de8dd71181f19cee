import closedWithin from '@salesforce/label/c.Schedule_Form_ClosedWithin';
import closedWithinHelp from '@salesforce/label/c.Schedule_Form_ClosedWithinHelp';
import noTypes from '@salesforce/label/c.Schedule_Form_NoCreatedTypes';
import recordTypes from '@salesforce/label/c.Schedule_Form_RecordTypes';
import stages from '@salesforce/label/c.Schedule_Form_Stages';
import tooFew from '@salesforce/label/c.Schedule_Form_TooShort';
import tooMany from '@salesforce/label/c.Schedule_Form_TooMany';
import type from '@salesforce/label/c.Schedule_Form_CreatedType';

export const labels = {
    closedWithin,
    closedWithinHelp,
    noTypes,
    recordTypes,
    stages,
    tooFew,
    tooMany,
    type
};
