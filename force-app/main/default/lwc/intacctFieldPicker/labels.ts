import empty from '@salesforce/label/c.Mapping_Picker_Empty';
import more from '@salesforce/label/c.Mapping_Picker_More';
import search from '@salesforce/label/c.Mapping_Picker_Search';
import title from '@salesforce/label/c.Mapping_Picker_IntacctTitle';

export const labels = { empty, more, search, title };
