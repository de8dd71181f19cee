import deepest from '@salesforce/label/c.Mapping_Picker_Deepest';
import empty from '@salesforce/label/c.Mapping_Picker_Empty';
import follow from '@salesforce/label/c.Mapping_Picker_Follow';
import loading from '@salesforce/label/c.Common_Loading';
import more from '@salesforce/label/c.Mapping_Picker_More';
import noAccess from '@salesforce/label/c.Mapping_Picker_NoAccess';
import search from '@salesforce/label/c.Mapping_Picker_Search';
import title from '@salesforce/label/c.Mapping_Picker_Title';
import way from '@salesforce/label/c.Mapping_Picker_Way';

export const labels = { deepest, empty, follow, loading, more, noAccess, search, title, way };
