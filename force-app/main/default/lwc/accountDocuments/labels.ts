import { classOf, SALES_DOCUMENT } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { DocumentClass } from 'c/mappingSourceService';
import empty from '@salesforce/label/c.Account_Card_Empty';
import invoices from '@salesforce/label/c.Document_Kinds_Invoice';
import kind from '@salesforce/label/c.Account_Card_Kind';
import loading from '@salesforce/label/c.Common_Loading';
import noPermission from '@salesforce/label/c.Account_Card_NoPermission';
import notRead from '@salesforce/label/c.Account_Card_NotRead';
import open from '@salesforce/label/c.Account_Card_Open';
import orders from '@salesforce/label/c.Document_Kinds_Order';
import others from '@salesforce/label/c.Document_Kinds_Other';
import overdue from '@salesforce/label/c.Account_Card_Overdue';
import quotes from '@salesforce/label/c.Document_Kinds_Quote';
import salesDocuments from '@salesforce/label/c.Document_Kinds_SalesDocument';
import title from '@salesforce/label/c.Account_Card_Title';

export const labels = { empty, loading, noPermission, notRead, open, overdue, title };

const KINDS: Readonly<Record<DocumentClass, string>> = {
    Quote: quotes,
    Order: orders,
    Invoice: invoices,
    Other: others
};

/** `Invoices (12)`; Sales Documents of all classes stand together. */
export function kindLabel(objectApiName: string, count: number): string {
    const kinds = objectApiName === SALES_DOCUMENT ? salesDocuments : KINDS[classOf(objectApiName)];
    return fillLabel(kind, kinds, count);
}
