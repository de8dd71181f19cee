/** What goes wrong: an answer instead of the work, a delay before it, or a lost connection. */
export interface FaultAction {
    readonly status?: number;
    readonly delayMs?: number;
    /** `before`: nothing was done. `after`: the work is committed, the answer never arrives. */
    readonly drop?: 'before' | 'after';
}

/** One rule: of the requests whose URL contains `match`, `skip` pass and the next `times` suffer `action`. */
export interface Fault {
    readonly match: string;
    readonly method?: string;
    readonly skip?: number;
    readonly times?: number;
    readonly action: FaultAction;
}

/** Planned failures, so that tests can prove what happens when Intacct misbehaves. */
export class Faults {
    #rules: { fault: Fault; left: number; toSkip: number }[] = [];

    add(fault: Fault): void {
        this.#rules.push({ fault, left: fault.times ?? 1, toSkip: fault.skip ?? 0 });
    }

    clear(): void {
        this.#rules = [];
    }

    /** Takes the first rule that fits the request and uses it up by one. */
    take(method: string, url: string): FaultAction | undefined {
        const decoded = url.includes('%') ? decodeURIComponent(url) : url;
        const rule = this.#rules.find(
            ({ fault, left }) =>
                left > 0 &&
                (fault.method === undefined || fault.method === method) &&
                (url.includes(fault.match) || decoded.includes(fault.match))
        );
        if (rule === undefined) return undefined;
        if (rule.toSkip > 0) {
            rule.toSkip -= 1;
            return undefined;
        }
        rule.left -= 1;
        return rule.fault.action;
    }
}
