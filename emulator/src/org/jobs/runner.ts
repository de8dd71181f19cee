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

/** Runs jobs so that a failure is listed and tried again, and never escapes. */
export function jobRunner(
    store: JobStore,
    clock: Clock,
    work: (job: Job) => Promise<void>,
    failureOf: (error: unknown) => Failure
): (job: Job) => Promise<void> {
    return async (job) => {
        try {
            await work(job);
            store.remove(job.id);
        } catch (error) {
            const minutes = RETRY_MINUTES[job.attempt];
            const now = clock.now();
            const retryAt =
                minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
            store.addFailure(listed(job, failureOf(error), now, retryAt));
            if (retryAt) store.retryAt(job.id, retryAt, job.attempt + 1);
            else store.remove(job.id);
        }
    };
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
