import type { RetrySetting } from '../domain/retrying.ts';
import type { Clock } from './clock.ts';

/** The lines a run writes; pino's logger is one. No value passed here may hold a secret. */
export interface Log {
    info(facts: object, message: string): void;
    warn(facts: object, message: string): void;
    error(facts: object, message: string): void;
}

/** One call of the proxy: what every step needs to leave a trace and to end in time. */
export interface Run {
    readonly log: Log;
    readonly clock: Clock;
    /** Epoch milliseconds after which the flow that called no longer listens. */
    readonly deadline: number;
    /** How patiently vendor calls are repeated during this run. */
    readonly retry: RetrySetting;
}
