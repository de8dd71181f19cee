import type { Context, DmlOperation, ObjectInfo } from '../kernel/types.ts';
import type { PendingChange } from './change.ts';

/** Up to 200 records of one object that are saved together. */
export interface SaveBatch {
    readonly object: ObjectInfo;
    readonly operation: DmlOperation;
    readonly changes: readonly PendingChange[];
    readonly context: Context;
}

/** The same batch with only some of its records. */
export function withChanges(batch: SaveBatch, changes: readonly PendingChange[]): SaveBatch {
    return { ...batch, changes };
}
