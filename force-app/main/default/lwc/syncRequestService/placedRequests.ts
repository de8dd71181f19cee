type Listener = (opportunityId: string) => void;

const listeners = new Set<Listener>();

/**
 * Lets every component on the page know of a new request, also one that has nothing to do with the
 * window it was placed from: a quick action's window is gone before the request exists.
 *
 * @returns ends the subscription
 */
export function onRequestPlaced(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

export function tellRequestPlaced(opportunityId: string): void {
    for (const listener of listeners) {
        listener(opportunityId);
    }
}
