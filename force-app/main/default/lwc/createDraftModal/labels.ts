import cancel from '@salesforce/label/c.Common_Cancel';
import create from '@salesforce/label/c.SalesDocument_CreateDraft';
import loading from '@salesforce/label/c.Common_Loading';

export const labels = { cancel, create, loading };
