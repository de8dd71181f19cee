/** Name of the path that runs right after the commit; scheduled paths have names of their own. */
export const ASYNC_PATH = 'AsyncAfterCommit';

/** Name of the path of a schedule-triggered flow. */
export const SCHEDULE_PATH = 'Scheduled';

/** Name of the path of a flow that a platform event starts. */
export const EVENT_PATH = 'PlatformEvent';

/** What has to be known to run an interview later, whatever happens to the process meanwhile. */
export interface JobOrder {
    readonly flow: string;
    /** ASYNC_PATH, SCHEDULE_PATH or the API name of a scheduled path. */
    readonly path: string;
    /** Null for a schedule-triggered flow without object. */
    readonly recordId: string | null;
    readonly userId: string;
    readonly dueAt: Date;
}

/** An interview that waits for its time or its turn. */
export interface Job extends JobOrder {
    readonly id: number;
    /** 0 for the first try. */
    readonly attempt: number;
    readonly status: 'pending' | 'running';
}

/** An interview that ended in a fault without a fault path, as Setup lists it. */
export interface FailedInterview {
    readonly flow: string;
    readonly path: string;
    readonly recordId: string | null;
    readonly userId: string;
    readonly element: string | null;
    readonly message: string;
    readonly failedAt: string;
    /** When the platform tries again; null: never. */
    readonly retryAt: string | null;
}
