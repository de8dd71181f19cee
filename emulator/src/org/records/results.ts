import { OrgError } from '../kernel/types.ts';
import type { OrgErrorItem, SaveResult } from '../kernel/types.ts';
import type { PendingChange } from './change.ts';

const BATCH_SIZE = 200;

/** Thrown to undo an all-or-none save of which a part was refused. */
export class NotAllOfThem extends Error {}

const ROLLED_BACK: OrgErrorItem = {
    errorCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
    message:
        'Record rolled back because not all records were valid and the request was using AllOrNone header',
    fields: []
};

/** Cuts a save into the platform's batches of 200. */
export function* batchesOf<T>(items: readonly T[]): Generator<readonly T[]> {
    for (let start = 0; start < items.length; start += BATCH_SIZE)
        yield items.slice(start, start + BATCH_SIZE);
}

/** What the caller is told about one record. */
export function toResult(change: PendingChange): SaveResult {
    if (change.isRefused)
        return { success: false, id: change.id, errors: change.errors, status: change.status };
    return {
        success: true,
        id: change.id ?? '',
        created: change.oldValues === undefined,
        errors: []
    };
}

/** The same results once everything was undone: those that were fine say why they are not saved. */
export function undoneResults(results: readonly SaveResult[], count: number): SaveResult[] {
    return Array.from({ length: count }, (_none, index) => {
        const result = results[index];
        return result && !result.success
            ? result
            : { success: false, id: undefined, errors: [ROLLED_BACK], status: 400 };
    });
}

/** The result of a save of one record. @throws OrgError when it was refused. */
export function single([result]: readonly SaveResult[]): Extract<SaveResult, { success: true }> {
    if (result?.success) return result;
    throw OrgError.of(result?.status ?? 400, result?.errors ?? []);
}
