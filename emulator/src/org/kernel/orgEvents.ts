import type { CommittedChange, OrgEvents } from './events.ts';

/** Listeners are called in the order they were added, after the commit. */
export function createEvents(): OrgEvents {
    const listeners: ((changes: readonly CommittedChange[]) => void)[] = [];
    return {
        onCommitted: (listener) => void listeners.push(listener),
        emitCommitted: (changes) => {
            for (const listener of listeners) listener(changes);
        }
    };
}
