/** Remembers answers for a while. What is forgotten is only asked again. */
export interface TimedMemory<T> {
    get(key: string): T | undefined;
    put(key: string, value: T): void;
    clear(): void;
}

const MAX_ENTRIES = 20_000;

/**
 * Keeps values for `ttlMs`, at most 20,000 of them; the oldest make room.
 *
 * in      the time, from outside
 */
export function timedMemory<T>(ttlMs: number, now: () => number): TimedMemory<T> {
    const entries = new Map<string, { readonly value: T; readonly until: number }>();
    return {
        get(key) {
            const entry = entries.get(key);
            return entry && now() < entry.until ? entry.value : undefined;
        },
        put(key, value) {
            entries.delete(key);
            entries.set(key, { value, until: now() + ttlMs });
            const [oldest] = entries.keys();
            if (entries.size > MAX_ENTRIES && oldest !== undefined) {
                entries.delete(oldest);
            }
        },
        clear: () => entries.clear()
    };
}
