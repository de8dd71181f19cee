import { ProxyError } from '../domain/proxyError.ts';
import type { Clock } from '../ports/clock.ts';
import type { Run } from '../ports/run.ts';

/** How often and how patiently one vendor call is repeated inside one run. */
export interface RetryPolicy {
    readonly tries: number;
    /** Wait before the second try; doubles with each further one. */
    readonly baseMs: number;
}

/**
 * Repeats a call that failed for a passing reason, within the time the run has.
 *
 * in      a call that is safe to repeat
 * throws  the last failure, once it is definitive, the tries are used up, or the wait (the vendor's
 *         Retry-After, or a jittered back-off) would end after `run.retryUntil`
 */
export async function retrying<T>(
    call: () => Promise<T>,
    { run, clock, policy }: { run: Run; clock: Clock; policy: RetryPolicy }
): Promise<T> {
    for (let tried = 1; ; tried++) {
        try {
            return await call();
        } catch (error) {
            const waitMs = waitAfter(error, tried, policy);
            if (waitMs === undefined || clock.now().getTime() + waitMs > run.retryUntil) {
                throw error;
            }
            const code = (error as ProxyError).code;
            run.log.warn({ code, tried, waitMs }, 'vendor call is repeated');
            await clock.wait(waitMs);
        }
    }
}

function waitAfter(error: unknown, tried: number, policy: RetryPolicy): number | undefined {
    if (!(error instanceof ProxyError) || !error.isRetryable || tried >= policy.tries) {
        return undefined;
    }
    const backOffMs = policy.baseMs * 2 ** (tried - 1) * (0.5 + Math.random() / 2);
    return Math.round(Math.max(backOffMs, error.facts.retryAfterMs ?? 0));
}
