import type { DocumentClass } from 'c/mappingSourceService';
import deleted from '@salesforce/label/c.Transaction_Document_Deleted';
import invoice from '@salesforce/label/c.Document_Kind_Invoice';
import notHere from '@salesforce/label/c.Document_Chain_NotHere';
import notYet from '@salesforce/label/c.Document_Chain_NotYet';
import order from '@salesforce/label/c.Document_Kind_Order';
import other from '@salesforce/label/c.Document_Kind_Other';
import payment from '@salesforce/label/c.Document_Kind_Payment';
import payments from '@salesforce/label/c.Document_Chain_Payments';
import quote from '@salesforce/label/c.Document_Kind_Quote';
import title from '@salesforce/label/c.Document_Chain_Title';

export const labels = { deleted, notHere, notYet, payment, payments, title };

export const CLASS_LABELS: Readonly<Record<DocumentClass, string>> = {
    Quote: quote,
    Order: order,
    Invoice: invoice,
    Other: other
};
