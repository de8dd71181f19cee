/** What one user has called since the last reset. */
export interface UserCalls {
    api: number;
    oauth: number;
}

/** Counts API calls by user, as the platform meters them: one per HTTP request, however much is inside. */
export class CallMeter {
    /** Calls all users together may make; counted since the last reset. */
    dailyLimit = 100_000;
    readonly #calls = new Map<string, UserCalls>();

    count(username: string, kind: keyof UserCalls): void {
        const calls = this.#calls.get(username) ?? { api: 0, oauth: 0 };
        calls[kind] += 1;
        this.#calls.set(username, calls);
    }

    total(): number {
        return [...this.#calls.values()].reduce((sum, { api }) => sum + api, 0);
    }

    byUser(): Record<string, UserCalls> {
        return Object.fromEntries(this.#calls);
    }

    reset(): void {
        this.#calls.clear();
    }
}
