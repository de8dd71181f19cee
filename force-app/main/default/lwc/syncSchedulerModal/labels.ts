import active from '@salesforce/label/c.Schedule_Row_Active';
import cancel from '@salesforce/label/c.Common_Cancel';
import days from '@salesforce/label/c.Schedule_Form_Days';
import every from '@salesforce/label/c.Schedule_Form_Every';
import hours from '@salesforce/label/c.Schedule_Form_Hours';
import minutes from '@salesforce/label/c.Schedule_Form_Minutes';
import months from '@salesforce/label/c.Schedule_Form_Months';
import name from '@salesforce/label/c.Schedule_Form_Name';
import operation from '@salesforce/label/c.Schedule_Form_Operation';
import preview from '@salesforce/label/c.Schedule_Form_Preview';
import repair from '@salesforce/label/c.Schedule_Form_Repair';
import save from '@salesforce/label/c.Common_Save';
import start from '@salesforce/label/c.Schedule_Form_Start';
import startHelp from '@salesforce/label/c.Schedule_Form_StartHelp';
import tooShort from '@salesforce/label/c.Schedule_Form_TooShort';
import types from '@salesforce/label/c.Schedule_Form_Types';
import unit from '@salesforce/label/c.Schedule_Form_Unit';
import weeks from '@salesforce/label/c.Schedule_Form_Weeks';

export const labels = {
    active,
    cancel,
    every,
    name,
    operation,
    preview,
    repair,
    save,
    start,
    startHelp,
    tooShort,
    types,
    unit
};

export const UNIT_LABELS = {
    Minutes: minutes,
    Hourly: hours,
    Daily: days,
    Weekly: weeks,
    Monthly: months
} as const;
