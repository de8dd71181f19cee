import addAlternative from '@salesforce/label/c.Mapping_Target_AddAlternative';
import custom from '@salesforce/label/c.Mapping_Target_Custom';
import done from '@salesforce/label/c.Mapping_Target_Done';
import edit from '@salesforce/label/c.Mapping_Target_Edit';
import incoming from '@salesforce/label/c.Mapping_Target_Incoming';
import map from '@salesforce/label/c.Mapping_Target_Map';
import maxLength from '@salesforce/label/c.Mapping_Target_MaxLength';
import off from '@salesforce/label/c.Mapping_Row_Off';
import otherwise from '@salesforce/label/c.Mapping_Target_Otherwise';
import readOnly from '@salesforce/label/c.Mapping_Target_ReadOnly';
import removed from '@salesforce/label/c.Mapping_Target_Removed';
import required from '@salesforce/label/c.Mapping_Target_Required';
import standard from '@salesforce/label/c.Mapping_Row_Standard';
import unmapped from '@salesforce/label/c.Mapping_Target_Unmapped';

export const labels = {
    addAlternative,
    custom,
    done,
    edit,
    incoming,
    map,
    maxLength,
    off,
    otherwise,
    readOnly,
    removed,
    required,
    standard,
    unmapped
};
