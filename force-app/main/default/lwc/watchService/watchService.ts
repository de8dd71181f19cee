const BUSY_MS = 2000;
const IDLE_MS = 30_000;

/** Looks at something again and again: often while work goes on, now and then otherwise. */
export interface Watch {
    /** Looks again after the pause that fits; called with every news. */
    next(isBusy: boolean): void;
    stop(): void;
}

/**
 * Keeps a page that stays open up to date, although nobody told it what changed.
 *
 * in      the look to take: 2 s after the last news while work goes on, else after 30 s. One that brings
 *         no news, since nothing has changed or the org did not answer, is repeated after the same pause
 */
export function createWatch(look: () => unknown): Watch {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pauseMs = IDLE_MS;
    const plan = (): void => {
        clearTimeout(timer);
        // A pause is the purpose here, not a way around rendering.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        timer = setTimeout(lookAgain, pauseMs);
    };
    async function lookAgain(): Promise<void> {
        const planned = timer;
        try {
            await look();
        } catch {
            // The page still shows what it knew; the next look may be answered.
        }
        if (timer === planned) {
            plan();
        }
    }
    return {
        next: (isBusy) => {
            pauseMs = isBusy ? BUSY_MS : IDLE_MS;
            plan();
        },
        stop: () => {
            clearTimeout(timer);
            timer = undefined;
        }
    };
}
