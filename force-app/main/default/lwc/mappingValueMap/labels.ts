import add from '@salesforce/label/c.Mapping_Values_Add';
import help from '@salesforce/label/c.Mapping_Values_Help';
import intacct from '@salesforce/label/c.Mapping_Values_Intacct';
import remove from '@salesforce/label/c.Mapping_Values_Remove';
import salesforce from '@salesforce/label/c.Mapping_Values_Salesforce';
import title from '@salesforce/label/c.Mapping_Values_Title';

export const labels = { add, help, intacct, remove, salesforce, title };
