import { ProxyError } from './proxyError.ts';

/** How often and how patiently one vendor call is repeated inside one run. */
export interface RetryPolicy {
    readonly tries: number;
    /** Wait before the second try; doubles with each further one. */
    readonly baseMs: number;
}

/** Time, chance and limits of one retried call; all of them come from outside. */
export interface RetrySetting {
    readonly policy: RetryPolicy;
    /** Epoch milliseconds after which nothing is repeated. */
    readonly until: number;
    readonly now: () => Date;
    readonly wait: (ms: number) => Promise<void>;
    readonly random: () => number;
    readonly onRepeat: (error: ProxyError, waitMs: number) => void;
}

/**
 * Repeats a call that failed for a passing reason, within the time the run has.
 *
 * in      a call that is safe to repeat
 * throws  the last failure, once it is definitive, the tries are used up, or the wait (the vendor's
 *         Retry-After, or a back-off with jitter) would end too late
 */
export async function retrying<T>(call: () => Promise<T>, setting: RetrySetting): Promise<T> {
    for (let tried = 1; ; tried++) {
        try {
            return await call();
        } catch (error) {
            if (!(error instanceof ProxyError) || !error.isRetryable) {
                throw error;
            }
            const waitMs = waitAfter(error, tried, setting);
            const isTooLate = setting.now().getTime() + waitMs > setting.until;
            if (tried >= setting.policy.tries || isTooLate) {
                throw error;
            }
            setting.onRepeat(error, waitMs);
            await setting.wait(waitMs);
        }
    }
}

/** Half of the back-off is left to chance, so that runs that failed together do not return together. */
function waitAfter(error: ProxyError, tried: number, { policy, random }: RetrySetting): number {
    const backOffMs = policy.baseMs * 2 ** (tried - 1) * (0.5 + random() / 2);
    return Math.round(Math.max(backOffMs, error.facts.retryAfterMs ?? 0));
}
