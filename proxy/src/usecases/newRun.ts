import type { RetryPolicy } from '../domain/retrying.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log, Run } from '../ports/run.ts';

/** How long a call may take, and until when vendor calls are repeated within it. */
export interface Patience {
    readonly runMs: number;
    readonly retryMs: number;
}

/** Begins the work on one call: from here on its time runs. */
export function newRun(
    log: Log,
    { clock, policy }: { readonly clock: Clock; readonly policy: RetryPolicy },
    { runMs, retryMs }: Patience
): Run {
    const startedAt = clock.now().getTime();
    return {
        log,
        clock,
        deadline: startedAt + runMs,
        retry: {
            policy,
            until: startedAt + retryMs,
            now: () => clock.now(),
            wait: (ms) => clock.wait(ms),
            random: () => clock.random(),
            onRepeat: ({ code }, waitMs) => log.warn({ code, waitMs }, 'vendor call is repeated')
        }
    };
}
