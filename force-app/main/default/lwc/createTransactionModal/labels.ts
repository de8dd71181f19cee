import cancel from '@salesforce/label/c.Common_Cancel';
import changed from '@salesforce/label/c.Request_Changed';
import close from '@salesforce/label/c.Common_Close';
import create from '@salesforce/label/c.Transaction_Card_Create';
import loading from '@salesforce/label/c.Common_Loading';
import send from '@salesforce/label/c.SalesDocument_Send';
import takenElsewhere from '@salesforce/label/c.Request_TakenElsewhere';

export const labels = { cancel, changed, close, create, loading, send, takenElsewhere };
