/** The org's time, so that tests and demos can move it. */
export interface Clock {
    now(): Date;
    /** Sets the time; it keeps running from there. */
    set(now: Date): void;
    advance(seconds: number): void;
    /** Called after every set or advance, so that due work can be started. */
    onMove(listener: () => void): void;
}

/** A clock that follows the machine's until it is moved. */
export function createClock(): Clock {
    let offset = 0;
    const listeners: (() => void)[] = [];
    const moveTo = (next: number): void => {
        offset = next;
        for (const listener of listeners) listener();
    };
    return {
        now: () => new Date(Date.now() + offset),
        set: (now) => moveTo(now.getTime() - Date.now()),
        advance: (seconds) => moveTo(offset + seconds * 1000),
        onMove: (listener) => void listeners.push(listener)
    };
}
