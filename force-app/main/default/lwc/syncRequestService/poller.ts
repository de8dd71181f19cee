const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 3000;
const GROWTH = 1.5;

/** Repeats a look at something until it is told to stop; every pause is longer than the last. */
export interface Poller {
    start(): void;
    stop(): void;
}

/**
 * Keeps a screen up to date while work goes on elsewhere.
 *
 * in      the look to repeat: first after 0.5 s, in the end every 3 s
 */
export function createPoller(look: () => unknown): Poller {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const schedule = (delay: number): void => {
        // A pause is the purpose here, not a way around rendering.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        timer = setTimeout(() => {
            schedule(Math.min(delay * GROWTH, LONGEST_DELAY_MS));
            look();
        }, delay);
    };
    const stop = (): void => {
        clearTimeout(timer);
        timer = undefined;
    };
    return {
        start: () => {
            if (timer === undefined) {
                schedule(FIRST_DELAY_MS);
            }
        },
        stop
    };
}
