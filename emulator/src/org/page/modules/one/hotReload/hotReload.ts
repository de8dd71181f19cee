import { invalidate } from 'one/loader';

type Listener = (stale: ReadonlySet<string>) => void;

const listeners = new Set<Listener>();

/** Calls back with the modules that were forgotten because a file of the project changed. @returns stops it. */
export function onModulesChanged(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Starts listening to the module server. */
export function startHotReload(): void {
    const source = new EventSource('/_local/page/changes');
    source.addEventListener('message', ({ data }) => {
        const stale = new Set(invalidate(String(data)));
        for (const listener of [...listeners]) listener(stale);
    });
    window.addEventListener('pagehide', () => source.close());
}
