/** Time and chance as a port, so that tests decide what passes. */
export interface Clock {
    now(): Date;
    wait(ms: number): Promise<void>;
    /** From 0 up to, not including, 1. */
    random(): number;
}
