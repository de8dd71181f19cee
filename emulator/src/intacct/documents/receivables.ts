import type { Company } from '../company/company.ts';
import type { DefinitionRow, DocumentRow } from '../company/records.ts';
import type { ErrorDetail } from '../http/intacctError.ts';
import { refusals } from './refusals.ts';

/**
 * Leaves the receivable of a posted invoice-class document in Accounts Receivable. Saving the
 * document again deletes the earlier receivable and makes another one with a new key.
 * @returns the document with its link to the receivable.
 */
export function postToReceivables(
    company: Company,
    definition: DefinitionRow,
    document: DocumentRow
): DocumentRow {
    if (!definition.postsToReceivables || document.state === 'draft') return document;
    if (document.invoiceKey !== undefined) company.invoices.delete(document.invoiceKey);
    const key = company.invoices.nextKey();
    const reference = document.details['referenceNumber'];
    company.invoices.put({
        key,
        id: key,
        documentKey: document.key,
        invoiceNumber: document.documentNumber,
        customerKey: document.customerKey,
        invoiceDate: document.txnDate,
        dueDate: document.dueDate ?? document.txnDate,
        total: document.total,
        paid: '0.00',
        ...(reference === undefined ? {} : { referenceNumber: String(reference) }),
        audit: company.audit()
    });
    return company.documents.put({ ...document, invoiceKey: key });
}

/** A document whose receivable has been paid, even in part, may not change. */
export function refuseWhenPaid(
    company: Company,
    document: DocumentRow,
    problems: ErrorDetail[]
): void {
    const invoice = company.invoices.get(document.invoiceKey ?? '');
    if (invoice !== undefined && Number(invoice.paid) > 0)
        problems.push(refusals.paid(document.id));
}
