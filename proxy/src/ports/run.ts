/** The lines a run writes; pino's logger is one. No value passed here may hold a secret. */
export interface Log {
    info(facts: object, message: string): void;
    warn(facts: object, message: string): void;
    error(facts: object, message: string): void;
}

/** One call of the proxy: what every step needs to leave a trace and to end in time. */
export interface Run {
    readonly correlationId: string;
    readonly log: Log;
    /** Epoch milliseconds after which no vendor call is repeated. */
    readonly retryUntil: number;
    /** Epoch milliseconds after which the flow that called no longer listens. */
    readonly deadline: number;
}
