import cancel from '@salesforce/label/c.Common_Cancel';
import close from '@salesforce/label/c.Common_Close';
import loading from '@salesforce/label/c.Common_Loading';
import submit from '@salesforce/label/c.Convert_Submit';
import takenElsewhere from '@salesforce/label/c.Request_TakenElsewhere';

export const labels = { cancel, close, loading, submit, takenElsewhere };
