import type { ChangedDocument } from '../../domain/pull/changedDocument.ts';
import type { DocumentReading } from '../../domain/pull/documentReading.ts';
import { groupIn, textIn, type Raw } from '../raw.ts';
import { toSalesDocument } from '../toSalesDocument.ts';
import { moneyIn } from './moneyIn.ts';
import { nested } from './nested.ts';

const STANDARD = [
    'key',
    'documentId',
    'documentNumber',
    'state',
    'txnDate',
    'dueDate',
    'customer.id',
    'referenceNumber',
    'txnCurrency',
    'baseCurrency',
    'subtotalInTxnCurrency',
    'totalInTxnCurrency',
    'paymentStatus',
    'sourceDocument.id',
    'webURL',
    'audit.createdDateTime',
    'audit.modifiedDateTime'
] as const;

/** Read through the link to the receivable that a posted invoice leaves behind. */
const PAID = 'invoice.paymentInformation.totalTxnAmountPaid';
const DUE = 'invoice.totalTxnAmountDue';

/** Without these nothing can be mirrored. */
const INDISPENSABLE = ['key', 'audit.modifiedDateTime'];

/** What is read of each document. */
export function documentFields({ headerFields, withReceivable }: DocumentReading): string[] {
    return [...new Set([...STANDARD, ...(withReceivable ? [PAID, DUE] : []), ...headerFields])];
}

/** Whether documents can be brought without a field. */
export function isDispensable(field: string): boolean {
    return !INDISPENSABLE.includes(field);
}

/**
 * Reads a document header out of a query row.
 *
 * in      a flat row with the fields of `documentFields`
 * out     without lines; paid and due only where there is a receivable
 * source  Intacct REST v1, order-entry/document
 */
export function toChangedDocument(row: Raw, reading: DocumentReading): ChangedDocument {
    const raw = nested(row);
    const document = toSalesDocument(raw, reading.definition);
    const { opportunityField } = reading;
    return {
        ...document,
        modifiedAt: document.modifiedAt ?? '',
        createdAt: textIn(groupIn(raw, 'audit'), 'createdDateTime'),
        totalPaid: moneyIn(row, PAID),
        totalDue: moneyIn(row, DUE),
        opportunityReference:
            opportunityField === undefined ? undefined : textIn(row, opportunityField)
    };
}
