import type { Clock } from '../kernel/types.ts';
import type { FailedInterview, Job } from './job.ts';
import type { JobStore } from './jobStore.ts';

/** Minutes after which the platform tries a failed interview again; then it gives up. */
const RETRY_MINUTES = [15, 30, 60, 120];

/** A failure as far as the job itself does not know it. */
export interface Failure {
    readonly element: string | undefined;
    readonly message: string;
}

export interface JobRunnerPorts<Batch> {
    readonly store: JobStore;
    readonly clock: Clock;
    /** Begins what the jobs of a batch share. */
    beginBatch(): Batch;
    work(job: Job, batch: Batch): Promise<void>;
    failureOf(error: unknown): Failure;
}

/** Runs a batch's jobs one after another, so that a failure is listed and tried again, and never escapes. */
export function jobRunner<Batch>(
    ports: JobRunnerPorts<Batch>
): (jobs: readonly Job[]) => Promise<void> {
    return async (jobs) => {
        const batch = ports.beginBatch();
        for (const job of jobs) {
            try {
                await ports.work(job, batch);
                ports.store.remove(job.id);
            } catch (error) {
                fail(ports, job, ports.failureOf(error));
            }
        }
    };
}

function fail(
    { store, clock }: Pick<JobRunnerPorts<unknown>, 'store' | 'clock'>,
    job: Job,
    failure: Failure
): void {
    const minutes = RETRY_MINUTES[job.attempt];
    const now = clock.now();
    const retryAt = minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
    store.addFailure(listed(job, failure, now, retryAt));
    if (retryAt) store.retryAt(job.id, retryAt, job.attempt + 1);
    else store.remove(job.id);
}

function listed(
    { flow, path, recordId, userId }: Job,
    { element, message }: Failure,
    now: Date,
    retryAt: Date | null
): FailedInterview {
    return {
        flow,
        path,
        recordId,
        userId,
        element: element ?? null,
        message,
        failedAt: now.toISOString(),
        retryAt: retryAt?.toISOString() ?? null
    };
}
