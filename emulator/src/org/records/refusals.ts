import type { ObjectInfo } from '../kernel/types.ts';
import type { PendingChange } from './change.ts';

/** Another transaction holds the row. */
export function refuseLocked(change: PendingChange, id: string): void {
    const message = `unable to obtain exclusive access to this record or 1 records: ${id}`;
    change.refuse('UNABLE_TO_LOCK_ROW', message);
}

/** Records may stay with users who have left; nobody gives them new ones. */
export function refuseInactiveOwner(change: PendingChange, id: string, object: ObjectInfo): void {
    const name = object.apiName.charAt(0).toLowerCase() + object.apiName.slice(1);
    const message = `operation performed with inactive user [${id.slice(0, 15)}] as owner of ${name}`;
    change.refuse('INACTIVE_OWNER_OR_USER', message);
}
