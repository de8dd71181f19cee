import action from '@salesforce/label/c.Mapping_Versions_Action';
import by from '@salesforce/label/c.Mapping_Versions_By';
import cancel from '@salesforce/label/c.Common_Cancel';
import draft from '@salesforce/label/c.Mapping_Versions_Draft';
import empty from '@salesforce/label/c.Mapping_Versions_Empty';
import live from '@salesforce/label/c.Mapping_Versions_Live';
import note from '@salesforce/label/c.Mapping_Versions_Note';
import published from '@salesforce/label/c.Mapping_Versions_Published';
import question from '@salesforce/label/c.Mapping_Versions_ReturnQuestion';
import retired from '@salesforce/label/c.Mapping_Versions_Retired';
import returnTo from '@salesforce/label/c.Mapping_Versions_Return';
import status from '@salesforce/label/c.Mapping_Versions_Status';
import table from '@salesforce/label/c.Mapping_Versions_Table';
import version from '@salesforce/label/c.Mapping_Versions_Version';

export const labels = {
    action,
    by,
    cancel,
    draft,
    empty,
    live,
    note,
    published,
    question,
    retired,
    returnTo,
    status,
    table,
    version
};
