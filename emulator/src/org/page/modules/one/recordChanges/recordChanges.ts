type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls back after records were changed by the shell or told by a component. @returns stops it. */
export function onRecordsChanged(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Lets lists read again after a save. */
export function recordsChanged(): void {
    for (const listener of [...listeners]) listener();
}
