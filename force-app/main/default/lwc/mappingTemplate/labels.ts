import close from '@salesforce/label/c.Mapping_Rule_StopChoosing';
import insert from '@salesforce/label/c.Mapping_Rule_Insert';
import result from '@salesforce/label/c.Mapping_Rule_Result';
import resultEmpty from '@salesforce/label/c.Mapping_Rule_ResultEmpty';
import text from '@salesforce/label/c.Mapping_Rule_Template_Text';

export const labels = { close, insert, result, resultEmpty, text };
