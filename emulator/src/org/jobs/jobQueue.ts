import type { Clock } from '../kernel/types.ts';
import type { Job } from './job.ts';
import type { JobStore } from './jobStore.ts';

/** How many batches run side by side. */
const PARALLEL = 8;

/** The longest sleep, so that a clock that only runs is looked at now and then. */
const LONGEST_SLEEP_MS = 60_000;

export interface JobQueuePorts {
    readonly store: JobStore;
    readonly clock: Clock;
    /** How many due jobs of this job's path make a batch with it. */
    batchSize(job: Job): number;
    /** Runs a batch's jobs to their end; must not throw. */
    run(batch: readonly Job[]): Promise<void>;
}

/** Starts jobs when their time comes: shortly after a commit, when the clock is moved, or when it gets there. */
export class JobQueue {
    readonly #ports: JobQueuePorts;
    readonly #idle: (() => void)[] = [];
    #running = 0;
    #timer: NodeJS.Timeout | undefined;
    #isStopped = false;

    constructor(ports: JobQueuePorts) {
        this.#ports = ports;
        ports.clock.onMove(() => this.wake());
    }

    /** Looks for due jobs as soon as the running code is through. */
    wake(): void {
        this.#sleep(0);
    }

    /** Runs everything that is due, and what becomes due by that; resolves when nothing is left. */
    async drain(): Promise<void> {
        this.#start();
        if (this.#running === 0) return;
        await new Promise<void>((resolve) => this.#idle.push(resolve));
    }

    /** Starts no further job. What runs is left to its fate: it stays in the store and begins anew. */
    stop(): void {
        this.#isStopped = true;
        clearTimeout(this.#timer);
    }

    #start(): void {
        const { store, clock, batchSize } = this.#ports;
        if (this.#isStopped) return;
        while (this.#running < PARALLEL) {
            const batch = store.claimBatch(clock.now(), batchSize);
            if (batch.length === 0) break;
            void this.#runBatch(batch);
        }
        if (this.#running === 0) this.#rest();
    }

    async #runBatch(batch: readonly Job[]): Promise<void> {
        this.#running += 1;
        await this.#ports.run(batch);
        this.#running -= 1;
        this.#start();
    }

    #rest(): void {
        for (const resolve of this.#idle.splice(0)) resolve();
        const next = this.#ports.store.nextDue();
        if (next) this.#sleep(next.getTime() - this.#ports.clock.now().getTime());
    }

    #sleep(milliseconds: number): void {
        if (this.#isStopped) return;
        clearTimeout(this.#timer);
        const delay = Math.min(Math.max(0, milliseconds), LONGEST_SLEEP_MS);
        this.#timer = setTimeout(() => this.#start(), delay);
        if (delay > 0) this.#timer.unref();
    }
}
