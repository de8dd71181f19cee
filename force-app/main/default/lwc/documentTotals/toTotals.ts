import type { DocumentSummary } from 'c/documentService';
import type { DocumentClass } from 'c/mappingSourceService';
import { addAll, toDecimal } from 'c/moneyUtils';
import due from '@salesforce/label/c.Document_Total_Due';
import invoice from '@salesforce/label/c.Document_Total_Invoice';
import order from '@salesforce/label/c.Document_Total_Order';
import quote from '@salesforce/label/c.Document_Total_Quote';

/** One sum of a list, in one currency. */
export interface Total {
    readonly key: string;
    readonly label: string;
    readonly amount: string;
    readonly currencyCode: string | undefined;
}

const CLASSES: readonly [DocumentClass, string][] = [
    ['Quote', quote],
    ['Order', order],
    ['Invoice', invoice]
];

/**
 * Sums documents up: what has been quoted, ordered, invoiced, and what is due of that.
 *
 * out     to the cent, apart by currency; documents deleted in Intacct do not count
 */
export function toTotals(documents: readonly DocumentSummary[]): Total[] {
    const counted = documents.filter(({ isDeleted }) => !isDeleted);
    const invoices = counted.filter(({ documentClass }) => documentClass === 'Invoice');
    return [
        ...CLASSES.flatMap(([name, label]) =>
            sums(
                label,
                counted.filter(({ documentClass }) => documentClass === name),
                'total'
            )
        ),
        ...sums(due, invoices, 'totalDue')
    ];
}

function sums(
    label: string,
    documents: readonly DocumentSummary[],
    amount: 'total' | 'totalDue'
): Total[] {
    const known = documents.filter((document) => document[amount] !== undefined);
    const currencies = [...new Set(known.map(({ currencyCode }) => currencyCode))];
    return currencies.map((currencyCode) => ({
        key: `${label} ${currencyCode}`,
        label,
        amount: addAll(
            known
                .filter((document) => document.currencyCode === currencyCode)
                .map((document) => toDecimal(document[amount] ?? 0))
        ),
        currencyCode
    }));
}
