import { ProxyError } from './proxyError.ts';

/** A document of Intacct that was created, changed or deleted just now. */
export interface IntacctEvent {
    /** The same for every delivery of the event. */
    readonly id: string;
    /** Name of the transaction definition. */
    readonly definition: string;
    /** `Sales Order-SO-0001`, when the event names the document so. */
    readonly documentId?: string | undefined;
    /** Record key, when the event names the document so. */
    readonly key?: string | undefined;
}

/**
 * Reads what an event is about.
 *
 * in      X-IdempotencyKey and x-clientcontext of a webhook delivery: JSON with DOCTYPE and ID
 * throws  REQUEST.INVALID when one of them is missing
 * source  Intacct platform triggers, HTTP POST with webhook delivery
 */
export function readEvent(id: string | undefined, clientContext: string | undefined): IntacctEvent {
    const { DOCTYPE: definition, ID: name } = contextOf(clientContext);
    if (!id || !definition || !name) {
        const detail = 'X-IdempotencyKey, or DOCTYPE or ID in x-clientcontext, is missing';
        throw new ProxyError('REQUEST.INVALID', { params: { detail } });
    }
    const isNumber = name.startsWith(`${definition}-`);
    return { id, definition, ...(isNumber ? { documentId: name } : { key: name }) };
}

function contextOf(text: string | undefined): { DOCTYPE?: string; ID?: string } {
    try {
        const context = JSON.parse(text ?? '{}') as Record<string, unknown>;
        const { DOCTYPE, ID } = context;
        return {
            ...(typeof DOCTYPE === 'string' && { DOCTYPE }),
            ...((typeof ID === 'string' || typeof ID === 'number') && { ID: String(ID) })
        };
    } catch {
        return {};
    }
}
