import blocked from '@salesforce/label/c.Mapping_Publish_Blocked';
import cancel from '@salesforce/label/c.Common_Cancel';
import explain from '@salesforce/label/c.Mapping_Publish_Explain';
import name from '@salesforce/label/c.Mapping_Publish_Name';
import note from '@salesforce/label/c.Mapping_Publish_Note';
import publish from '@salesforce/label/c.Mapping_Publish_Publish';
import title from '@salesforce/label/c.Mapping_Publish_Title';

export const labels = { blocked, cancel, explain, name, note, publish, title };
