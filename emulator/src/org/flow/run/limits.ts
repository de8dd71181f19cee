import { LimitFault } from '../data/fault.ts';
import type { Interview } from './interview.ts';

/** What one transaction may do, as the platform's governor allows it. */
const MOST_CALLOUTS = 100;
const MOST_DML = 150;
const MOST_QUERIES = 100;

/**
 * Counts an element that changes records.
 * @throws LimitFault beyond the limit: it ends the interview without regard to fault paths.
 */
export function spendDml({ scope: { spent, transaction } }: Interview): void {
    transaction.hasUncommittedWork = true;
    spent.dml += 1;
    require(spent.dml, MOST_DML, 'Too many DML statements');
}

/** Counts an element that reads records. @throws LimitFault beyond the limit. */
export function spendQuery({ scope: { spent } }: Interview): void {
    spent.queries += 1;
    require(spent.queries, MOST_QUERIES, 'Too many SOQL queries');
}

/** Counts a callout. @throws LimitFault beyond the limit. */
export function spendCallout({ scope: { transaction } }: Interview): void {
    transaction.callouts += 1;
    require(transaction.callouts, MOST_CALLOUTS, 'Too many callouts');
}

/** Begins to count anew, as a new transaction does. */
export function startTransaction({ scope: { spent, transaction } }: Interview): void {
    Object.assign(transaction, { hasUncommittedWork: false, callouts: 0 });
    Object.assign(spent, { dml: 0, queries: 0 });
}

function require(count: number, most: number, words: string): void {
    if (count > most) throw new LimitFault(`System.LimitException: ${words}: ${count}`);
}
