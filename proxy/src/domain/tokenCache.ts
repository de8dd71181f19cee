/** An access token and whatever came with it. */
export interface IssuedToken<T> {
    readonly value: T;
    /** Epoch milliseconds; absent when the vendor does not say. */
    readonly expiresAt?: number | undefined;
}

export interface TokenCache<T> {
    get(): Promise<T>;
    /** Forgets a token that the vendor refused, unless a newer one has replaced it already. */
    discard(value: T): void;
}

const EXPIRY_MARGIN_MS = 60_000;

/**
 * Keeps one token per login, so that a thousand runs sign in once: callers that meet an empty cache
 * together share one request, and a token is renewed a minute before it expires.
 */
export function tokenCache<T>(
    issue: () => Promise<IssuedToken<T>>,
    now: () => number
): TokenCache<T> {
    let pending: Promise<IssuedToken<T>> | undefined;
    let current: IssuedToken<T> | undefined;

    async function renew(): Promise<T> {
        pending ??= issue().finally(() => {
            pending = undefined;
        });
        current = await pending;
        return current.value;
    }

    return {
        async get() {
            const isFresh = current && now() < (current.expiresAt ?? Infinity) - EXPIRY_MARGIN_MS;
            return current && isFresh ? current.value : renew();
        },
        discard(value) {
            if (current?.value === value) {
                current = undefined;
            }
        }
    };
}
