import search from '@salesforce/label/c.Mapping_Picker_Search';
import title from '@salesforce/label/c.Mapping_Picker_IntacctTitle';

export const labels = { search, title };
