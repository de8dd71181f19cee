/** Time as a port, so that tests decide what passes. */
export interface Clock {
    now(): Date;
    wait(ms: number): Promise<void>;
}
