/** The org's time, so that tests and demos can move it. */
export interface Clock {
    now(): Date;
    /** Sets the time; it keeps running from there. */
    set(now: Date): void;
    advance(seconds: number): void;
    /** Called after every set or advance, so that due work can be started. */
    onMove(listener: () => void): void;
}

/** Where a moved clock is remembered, so that time does not run backwards when the org is restarted. */
export interface ClockMemory {
    /** Milliseconds ahead of the machine's clock. */
    readOffset(): number;
    writeOffset(offset: number): void;
}

/** A clock that follows the machine's until it is moved. */
export function createClock(memory: ClockMemory): Clock {
    let offset = memory.readOffset();
    const listeners: (() => void)[] = [];
    const moveTo = (next: number): void => {
        offset = next;
        memory.writeOffset(offset);
        for (const listener of listeners) listener();
    };
    return {
        now: () => new Date(Date.now() + offset),
        set: (now) => moveTo(now.getTime() - Date.now()),
        advance: (seconds) => moveTo(offset + seconds * 1000),
        onMove: (listener) => void listeners.push(listener)
    };
}
