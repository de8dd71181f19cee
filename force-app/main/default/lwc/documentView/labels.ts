import deleted from '@salesforce/label/c.Document_Header_Deleted';
import details from '@salesforce/label/c.Document_Tab_Details';
import history from '@salesforce/label/c.Document_Tab_History';
import lines from '@salesforce/label/c.Document_Tab_Lines';
import loading from '@salesforce/label/c.Common_Loading';
import payments from '@salesforce/label/c.Document_Tab_Payments';
import voided from '@salesforce/label/c.Document_Header_Voided';

export const labels = { deleted, details, history, lines, loading, payments, voided };
