import type { OpenReceivable, Receivable } from '../../domain/pull/receivable.ts';
import type { Start } from '../../domain/pull/position.ts';
import type { ChangePage } from '../../ports/changeFeed.ts';
import { textIn, type Raw } from '../raw.ts';
import type { ForgivingQuery } from './forgivingQuery.ts';
import { BY_CHANGE, from } from './keyset.ts';
import { moneyIn } from './moneyIn.ts';
import { readAll, readAllIn } from './readAll.ts';

export const RECEIVABLE = 'accounts-receivable/invoice';

const FIELDS = [
    'key',
    'salesDocument.key',
    'salesDocument.id',
    'customer.id',
    'dueDate',
    'state',
    'totalTxnAmountDue',
    'paymentInformation.totalTxnAmountPaid',
    'audit.modifiedDateTime'
];

const STATUS: Readonly<Record<string, string>> = {
    posted: 'Open',
    selected: 'Open',
    partiallyPaid: 'Partially Paid',
    paid: 'Paid'
};

/** Reads one page of receivables that changed. */
export async function readReceivables(
    query: ForgivingQuery,
    start: Start
): Promise<ChangePage<Receivable>> {
    const { rows, total, unknownFields } = await query({
        object: RECEIVABLE,
        fields: FIELDS,
        ...from(start),
        orderBy: BY_CHANGE
    });
    return {
        rows: rows.map(toReceivable),
        total,
        isLast: rows.length === 0 || rows.length >= total,
        unknownFields
    };
}

/** Reads all that some customers have still to pay, in the base currency. */
export async function readOpenReceivables(
    query: ForgivingQuery,
    customerIds: readonly string[]
): Promise<OpenReceivable[]> {
    const rows = await readAllIn(query, OPEN, { field: 'customer.id', values: customerIds });
    return rows.map((row) => ({
        customerId: textIn(row, 'customer.id') ?? '',
        due: moneyIn(row, 'totalBaseAmountDue') ?? '0',
        dueDate: textIn(row, 'dueDate')
    }));
}

/** Names the customers whose receivables fell due from one day until before another. */
export async function readFallenDue(
    query: ForgivingQuery,
    first: string | undefined,
    until: string
): Promise<string[]> {
    const filters = [
        ...OPEN.filters,
        { $lt: { dueDate: until } },
        ...(first === undefined ? [] : [{ $gte: { dueDate: first } }])
    ];
    const rows = await readAll(query, { ...OPEN, filters });
    return [...new Set(rows.flatMap((row) => textIn(row, 'customer.id') ?? []))];
}

const OPEN = {
    object: RECEIVABLE,
    fields: ['key', 'customer.id', 'totalBaseAmountDue', 'dueDate'],
    filters: [{ $in: { state: ['posted', 'partiallyPaid', 'selected'] } }]
};

function toReceivable(row: Raw): Receivable {
    return {
        key: textIn(row, 'key') ?? '',
        modifiedAt: textIn(row, 'audit.modifiedDateTime') ?? '',
        documentKey: textIn(row, 'salesDocument.key'),
        documentId: textIn(row, 'salesDocument.id'),
        customerId: textIn(row, 'customer.id'),
        dueDate: textIn(row, 'dueDate'),
        totalPaid: moneyIn(row, 'paymentInformation.totalTxnAmountPaid'),
        totalDue: moneyIn(row, 'totalTxnAmountDue'),
        paymentStatus: STATUS[textIn(row, 'state') ?? '']
    };
}
