import deepest from '@salesforce/label/c.Mapping_Picker_Deepest';
import loading from '@salesforce/label/c.Common_Loading';
import noAccess from '@salesforce/label/c.Mapping_Picker_NoAccess';
import search from '@salesforce/label/c.Mapping_Picker_Search';
import title from '@salesforce/label/c.Mapping_Picker_Title';
import way from '@salesforce/label/c.Mapping_Picker_Way';

export const labels = { deepest, loading, noAccess, search, title, way };
