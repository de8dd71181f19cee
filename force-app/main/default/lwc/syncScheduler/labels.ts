import deleted from '@salesforce/label/c.Schedule_Panel_Deleted';
import deleteQuestion from '@salesforce/label/c.Schedule_Panel_DeleteQuestion';
import deleteTitle from '@salesforce/label/c.Schedule_Panel_DeleteTitle';
import edit from '@salesforce/label/c.Schedule_Form_Edit';
import empty from '@salesforce/label/c.Schedule_Panel_Empty';
import loading from '@salesforce/label/c.Common_Loading';
import formNew from '@salesforce/label/c.Schedule_Form_New';
import newSchedule from '@salesforce/label/c.Schedule_Panel_New';
import noPermission from '@salesforce/label/c.Schedule_Panel_NoPermission';
import placed from '@salesforce/label/c.Schedule_Panel_Placed';
import taken from '@salesforce/label/c.Schedule_Panel_Taken';
import title from '@salesforce/label/c.Schedule_Panel_Title';

export const labels = {
    deleted,
    deleteQuestion,
    deleteTitle,
    edit,
    empty,
    formNew,
    loading,
    newSchedule,
    noPermission,
    placed,
    taken,
    title
};
