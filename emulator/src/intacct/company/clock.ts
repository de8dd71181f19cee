/** The company's time, so that tests can expire tokens and idempotency keys without waiting. */
export class Clock {
    #offsetMs = 0;

    now(): Date {
        return new Date(Date.now() + this.#offsetMs);
    }

    /** The audit stamp Intacct writes: UTC, whole seconds, `2026-11-24T03:07:45Z`. */
    stamp(): string {
        return `${this.now().toISOString().slice(0, 19)}Z`;
    }

    /** Makes `now` the given moment; time runs on from there. */
    set(now: Date): void {
        this.#offsetMs = now.getTime() - Date.now();
    }

    advance(seconds: number): void {
        this.#offsetMs += seconds * 1000;
    }
}
