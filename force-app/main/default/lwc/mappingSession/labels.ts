import draftName from '@salesforce/label/c.Mapping_Editor_DraftName';
import typeGone from '@salesforce/label/c.Mapping_Editor_TypeGone';

export const labels = { draftName, typeGone };
