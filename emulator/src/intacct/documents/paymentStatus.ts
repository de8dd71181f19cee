import type { InvoiceRow } from '../company/records.ts';

/** How far a receivable is paid, in the words of the document; null when it has none. */
export function paymentStatus(invoice: InvoiceRow | undefined): string | null {
    if (invoice === undefined) return null;
    if (Number(invoice.paid) === 0) return 'open';
    return Number(invoice.paid) >= Number(invoice.total) ? 'paid' : 'partiallyPaid';
}
