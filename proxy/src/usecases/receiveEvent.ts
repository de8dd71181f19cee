import { readEvent } from '../domain/intacctEvent.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { RetryPolicy } from '../domain/retrying.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reception } from '../ports/eventInbox.ts';
import type { Delivery, SignaturesOf } from '../ports/eventSignatures.ts';
import type { OpenNeighbours } from '../ports/neighbours.ts';
import type { Log } from '../ports/run.ts';
import { newRun } from './newRun.ts';

/** One event that was delivered for an org. */
export interface EventDelivery extends Delivery {
    readonly organizationId: string;
    readonly id: string | undefined;
    readonly clientContext: string | undefined;
}

export type ReceiveEvent = (delivery: EventDelivery, log: Log) => Promise<Reception>;

interface Tools {
    readonly open: OpenNeighbours;
    readonly signaturesOf: SignaturesOf;
    readonly clock: Clock;
    readonly policy: RetryPolicy;
}

/** Intacct waits some seconds and delivers again after that. */
const PATIENCE = { runMs: 20_000, retryMs: 5_000 };

/**
 * Turns an event of Intacct into a request, so that the change is seen in seconds. It is a hint: the
 * request reads what Intacct holds then, and what is lost here the next pull brings.
 *
 * throws  REQUEST.NOT_FOUND when the org takes no events, REQUEST.UNAUTHENTICATED when the event is
 *         not Intacct's own, REQUEST.INVALID when it does not say what it is about
 */
export function receiveEvent({ open, signaturesOf, clock, policy }: Tools): ReceiveEvent {
    return async (delivery, log) => {
        const receiver = signaturesOf(delivery.organizationId);
        if (!receiver) {
            const record = delivery.organizationId;
            throw new ProxyError('REQUEST.NOT_FOUND', { params: { record } });
        }
        if (!(await receiver.signatures.isGenuine(delivery))) {
            throw new ProxyError('REQUEST.UNAUTHENTICATED');
        }
        const event = readEvent(delivery.id, delivery.clientContext);
        const run = newRun(log, { clock, policy }, PATIENCE);
        const reception = await open(receiver.organizationId, run).inbox.receive(event);
        log.info({ event: event.id, definition: event.definition, reception }, 'event received');
        return reception;
    };
}
