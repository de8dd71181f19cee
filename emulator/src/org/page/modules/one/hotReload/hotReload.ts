import { invalidate } from 'one/loader';

type Listener = (stale: ReadonlySet<string>) => void;

const CHANNEL = 'localOrg.changes';
const listeners = new Set<Listener>();

/** Calls back with the modules that were forgotten because a file of the project changed. @returns stops it. */
export function onModulesChanged(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/**
 * Starts listening to the module server. One tab listens and tells the others: a browser gives a server six
 * connections only, and a stream keeps one.
 */
export function startHotReload(): void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }) => tell(String(data)));
    void navigator.locks.request(CHANNEL, () => listenForEver(channel));
}

function listenForEver(channel: BroadcastChannel): Promise<never> {
    const source = new EventSource('/_local/page/changes');
    source.addEventListener('message', ({ data }) => {
        channel.postMessage(data);
        tell(String(data));
    });
    window.addEventListener('pagehide', () => source.close());
    return new Promise(() => {});
}

function tell(changed: string): void {
    const stale = new Set(invalidate(changed));
    for (const listener of [...listeners]) listener(stale);
}
