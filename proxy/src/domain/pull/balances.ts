import { addAll } from 'c/moneyUtils';
import type { Balance, OpenReceivable } from './receivable.ts';

/**
 * Adds up what each customer owes.
 *
 * in      the customers in question, all their open receivables, today as YYYY-MM-DD
 * out     a balance for every customer, zero for one that owes nothing; due today is not overdue
 */
export function balancesOf(
    customerIds: readonly string[],
    receivables: readonly OpenReceivable[],
    today: string
): ReadonlyMap<string, Balance> {
    const perCustomer = new Map<string, OpenReceivable[]>(customerIds.map((id) => [id, []]));
    for (const receivable of receivables) {
        perCustomer.get(receivable.customerId)?.push(receivable);
    }
    return new Map(
        [...perCustomer].map(([id, open]) => {
            const overdue = open.filter(({ dueDate }) => dueDate !== undefined && dueDate < today);
            return [id, { open: sumOf(open), overdue: sumOf(overdue) }] as const;
        })
    );
}

function sumOf(receivables: readonly OpenReceivable[]): string {
    return addAll(receivables.map(({ due }) => due));
}
