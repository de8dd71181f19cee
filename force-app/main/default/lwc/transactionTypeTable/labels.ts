import button from '@salesforce/label/c.TypeTable_Button';
import caption from '@salesforce/label/c.TypeTable_Caption';
import checkbox from '@salesforce/label/c.TypeTable_Checkbox';
import create from '@salesforce/label/c.Transaction_Card_Create';
import deleted from '@salesforce/label/c.TypeTable_Deleted';
import details from '@salesforce/label/c.TypeTable_Details';
import documentClass from '@salesforce/label/c.TypeTable_Class';
import draft from '@salesforce/label/c.TypeTable_Draft';
import draftHelp from '@salesforce/label/c.TypeTable_DraftHelp';
import editAll from '@salesforce/label/c.TypeTable_Edit_All';
import editBeforePrinting from '@salesforce/label/c.TypeTable_Edit_BeforePrinting';
import editInDraftOnly from '@salesforce/label/c.TypeTable_Edit_InDraftOnly';
import editNone from '@salesforce/label/c.TypeTable_Edit_None';
import empty from '@salesforce/label/c.TypeTable_Empty';
import fromSalesforce from '@salesforce/label/c.TypeTable_From';
import header from '@salesforce/label/c.TypeTable_Header';
import help from '@salesforce/label/c.TypeTable_Help';
import inactive from '@salesforce/label/c.TypeTable_Inactive';
import invoice from '@salesforce/label/c.TypeTable_Class_Invoice';
import isNew from '@salesforce/label/c.TypeTable_New';
import labelTaken from '@salesforce/label/c.TypeTable_Problem_LabelTaken';
import labelTooLong from '@salesforce/label/c.TypeTable_Problem_LabelTooLong';
import lines from '@salesforce/label/c.TypeTable_Lines';
import map from '@salesforce/label/c.TypeTable_Map';
import mapAfterSave from '@salesforce/label/c.TypeTable_MapAfterSave';
import mapHeader from '@salesforce/label/c.TypeTable_MapHeader';
import mapLines from '@salesforce/label/c.TypeTable_MapLines';
import name from '@salesforce/label/c.TypeTable_Name';
import order from '@salesforce/label/c.TypeTable_Order';
import orderClass from '@salesforce/label/c.TypeTable_Class_Order';
import orderInvalid from '@salesforce/label/c.TypeTable_Problem_OrderInvalid';
import other from '@salesforce/label/c.TypeTable_Class_Other';
import quote from '@salesforce/label/c.TypeTable_Class_Quote';
import reasonDeleted from '@salesforce/label/c.TypeTable_Reason_Deleted';
import reasonInactive from '@salesforce/label/c.TypeTable_Reason_Inactive';
import reasonNeedsToSalesforce from '@salesforce/label/c.TypeTable_Reason_NeedsToSalesforce';
import toSalesforce from '@salesforce/label/c.TypeTable_To';

export const labels = {
    button,
    caption,
    checkbox,
    create,
    deleted,
    details,
    documentClass,
    draft,
    draftHelp,
    editAll,
    editBeforePrinting,
    editInDraftOnly,
    editNone,
    empty,
    fromSalesforce,
    header,
    help,
    inactive,
    invoice,
    isNew,
    labelTaken,
    labelTooLong,
    lines,
    map,
    mapAfterSave,
    mapHeader,
    mapLines,
    name,
    order,
    orderClass,
    orderInvalid,
    other,
    quote,
    reasonDeleted,
    reasonInactive,
    reasonNeedsToSalesforce,
    toSalesforce
};
