import { classOf } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { DocumentClass } from 'c/mappingSourceService';
import empty from '@salesforce/label/c.Account_Card_Empty';
import invoices from '@salesforce/label/c.Document_Kinds_Invoice';
import kind from '@salesforce/label/c.Account_Card_Kind';
import loading from '@salesforce/label/c.Common_Loading';
import notRead from '@salesforce/label/c.Account_Card_NotRead';
import open from '@salesforce/label/c.Account_Card_Open';
import orders from '@salesforce/label/c.Document_Kinds_Order';
import others from '@salesforce/label/c.Document_Kinds_Other';
import overdue from '@salesforce/label/c.Account_Card_Overdue';
import quotes from '@salesforce/label/c.Document_Kinds_Quote';
import title from '@salesforce/label/c.Account_Card_Title';

export const labels = { empty, loading, notRead, open, overdue, title };

const KINDS: Readonly<Record<DocumentClass, string>> = {
    Quote: quotes,
    Order: orders,
    Invoice: invoices,
    Other: others
};

/** `Invoices (12)`. */
export function kindLabel(objectApiName: string, count: number): string {
    return fillLabel(kind, KINDS[classOf(objectApiName)], count);
}
