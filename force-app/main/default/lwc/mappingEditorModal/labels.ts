import close from '@salesforce/label/c.Common_Close';
import closeAnyway from '@salesforce/label/c.Mapping_Editor_CloseAnyway';
import keepEditing from '@salesforce/label/c.Mapping_Editor_KeepEditing';
import question from '@salesforce/label/c.Mapping_Editor_UnsavedQuestion';

export const labels = { close, closeAnyway, keepEditing, question };
