/** What to do instead of, or after, the real work. `drop` destroys the socket. */
export type FaultAction =
    | { readonly status: number; readonly body?: unknown }
    | { readonly delayMs: number }
    | { readonly drop: 'before' | 'after' };

/** A failure a test or demo asked for. */
export interface Fault {
    /** Part of the URL. */
    readonly match: string;
    readonly method?: string;
    /** How many fitting requests pass before the first failure; default none. */
    readonly skip?: number;
    /** How often; default once. */
    readonly times?: number;
    readonly action: FaultAction;
}

/** Failures waiting for a request that fits; each is used up. */
export class Faults {
    #waiting: { fault: Fault; left: number; toSkip: number }[] = [];

    add(fault: Fault): void {
        this.#waiting.push({ fault, left: fault.times ?? 1, toSkip: fault.skip ?? 0 });
    }

    clear(): void {
        this.#waiting = [];
    }

    /** Takes the first fault that fits this request. */
    take(method: string, url: string): FaultAction | undefined {
        const found = this.#waiting.find(
            ({ fault }) =>
                url.includes(fault.match) && (fault.method ?? method).toUpperCase() === method
        );
        if (!found) return undefined;
        if (found.toSkip > 0) {
            found.toSkip -= 1;
            return undefined;
        }
        found.left -= 1;
        if (found.left <= 0) this.#waiting = this.#waiting.filter((each) => each !== found);
        return found.fault.action;
    }
}
