import type { SyncRequest } from './syncRequest.ts';

/** The key under which Intacct recognises a repeated delivery of the same request. */
export function currentKey({ id, idempotencyKey }: SyncRequest): string {
    return idempotencyKey ?? id;
}

/**
 * The key for the next try after Intacct refused for good: it answers a used key from its cache for
 * 48 hours, even when the cause of the refusal is mended.
 *
 * out     `<request id>-<attempt>`; a higher number when that one is taken already
 */
export function freshKey(request: SyncRequest, attempt: number): string {
    return `${request.id}-${Math.max(attempt, suffixOf(request) + 1)}`;
}

/** Whether the key has not been sent yet: it was made fresh when the last attempt was refused. */
export function isUnusedKey(
    request: Pick<SyncRequest, 'id' | 'attempts' | 'idempotencyKey'>
): boolean {
    return request.attempts > 0 && suffixOf(request) >= request.attempts;
}

function suffixOf({ id, idempotencyKey }: Pick<SyncRequest, 'id' | 'idempotencyKey'>): number {
    const suffix = idempotencyKey?.startsWith(`${id}-`) ? idempotencyKey.slice(id.length + 1) : '';
    return /^\d+$/.test(suffix) ? Number(suffix) : 0;
}
