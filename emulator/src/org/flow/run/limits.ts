import { LimitFault } from '../data/fault.ts';
import type { Interview, LimitedWork } from './interview.ts';

/** What one transaction may do, as the platform's governor allows it. */
const LIMITS: Readonly<Record<LimitedWork, { readonly most: number; readonly words: string }>> = {
    callouts: { most: 100, words: 'Too many callouts' },
    dml: { most: 150, words: 'Too many DML statements' },
    queries: { most: 100, words: 'Too many SOQL queries' }
};

/**
 * Counts work against the transaction's limits.
 * @throws LimitFault beyond the limit: it ends the interview without regard to fault paths.
 */
export function spend({ scope }: Interview, work: LimitedWork): void {
    scope.spent[work] += 1;
    const { most, words } = LIMITS[work];
    if (scope.spent[work] > most)
        throw new LimitFault(`System.LimitException: ${words}: ${scope.spent[work]}`);
}

/** Begins a new count, as a new transaction does. */
export function resetLimits({ scope }: Interview): void {
    Object.assign(scope.spent, { callouts: 0, dml: 0, queries: 0 });
}
