import empty from '@salesforce/label/c.Mapping_Picker_Empty';
import follow from '@salesforce/label/c.Mapping_Picker_Follow';
import more from '@salesforce/label/c.Mapping_Picker_More';

export const labels = { empty, follow, more };
