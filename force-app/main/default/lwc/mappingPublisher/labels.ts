import done from '@salesforce/label/c.Mapping_Publish_Done';
import noFlow from '@salesforce/label/c.Mapping_Publish_NoFlow';
import returned from '@salesforce/label/c.Mapping_Versions_Returned';

export const labels = { done, noFlow, returned };
