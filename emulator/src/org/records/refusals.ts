import type { PendingChange } from './change.ts';

/** Another transaction holds the row. */
export function refuseLocked(change: PendingChange, id: string): void {
    const message = `unable to obtain exclusive access to this record or 1 records: ${id}`;
    change.refuse('UNABLE_TO_LOCK_ROW', message);
}
