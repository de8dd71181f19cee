import type { IntacctEvent } from '../domain/intacctEvent.ts';

/** What became of an event: work was queued, it is queued already, or it concerns nothing here. */
export type Reception = 'queued' | 'duplicate' | 'ignored';

/** Where events become sync requests. */
export interface EventInbox {
    receive(event: IntacctEvent): Promise<Reception>;
}
