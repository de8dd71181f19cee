import type { Closing } from '../domain/closing.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { SyncRequest } from '../domain/syncRequest.ts';
import type { Completion } from '../ports/syncOrg.ts';

/** How a run ended. The request row says the same. */
export interface RunOutcome {
    readonly ok: boolean;
    readonly status: 'Succeeded' | 'Queued' | 'Waiting' | 'Failed' | 'Skipped';
    readonly code: string;
    readonly message: string;
    readonly requestId: string;
    readonly documentId: string;
}

export function succeeded({ id: requestId }: SyncRequest, completion: Completion): RunOutcome {
    const { kind, documentId } = completion;
    const message =
        kind === 'written'
            ? `${documentId} is in Intacct.`
            : `${documentId} no longer exists in Intacct.`;
    return { ok: true, status: 'Succeeded', code: '', message, requestId, documentId };
}

export function unsuccessful({ id: requestId }: SyncRequest, closing: Closing): RunOutcome {
    const { status, code, message, documentId = '' } = closing;
    return { ok: false, status, code, message, requestId, documentId };
}

/** A repeated delivery has nothing to do: another run holds the request, or it has ended. */
export function skipped({ id: requestId, name, documentId = '' }: SyncRequest): RunOutcome {
    const { code, message } = new ProxyError('REQUEST.NOT_CLAIMABLE', { params: { record: name } });
    return { ok: true, status: 'Skipped', code, message, requestId, documentId };
}
