/** One run of a schedule, as its request tells it. Times are UTC. */
export interface Run {
    readonly id: string;
    readonly name: string | undefined;
    readonly status: string;
    readonly createdAt: string | undefined;
    readonly startedAt: string | undefined;
    readonly completedAt: string | undefined;
    readonly read: number | undefined;
    readonly written: number | undefined;
    readonly failed: number | undefined;
    /** Percent, 0 to 100. */
    readonly progress: number | undefined;
}

/** Tells whether a run may still go on without anybody doing anything. */
export function isRunOpen({ status }: Pick<Run, 'status'>): boolean {
    return status === 'Queued' || status === 'Running' || status === 'Waiting';
}

/** How long a run took in milliseconds; undefined until it has ended. */
export function durationMs({ startedAt, completedAt }: Run): number | undefined {
    return startedAt && completedAt
        ? Math.max(0, Date.parse(completedAt) - Date.parse(startedAt))
        : undefined;
}

/**
 * Estimates how many records a run will have read in the end, from those read and the progress.
 *
 * out     two significant digits, so that it is seen to be an estimate; undefined while progress says nothing
 */
export function estimatedTotal({
    read,
    progress
}: Pick<Run, 'read' | 'progress'>): number | undefined {
    if (!read || !progress) {
        return undefined;
    }
    const total = (read * 100) / Math.min(progress, 100);
    return Math.max(read, Number(total.toPrecision(2)));
}

const SECONDS = 1000;
const MINUTES = 60 * SECONDS;
const HOURS = 60 * MINUTES;

/** Says a duration in at most two units of the reader's language, such as "1 min 5 sec". */
export function describeDuration(duration: number, locale: string): string {
    const say = (value: number, unit: 'hour' | 'minute' | 'second'): string =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
    const seconds = Math.round(duration / SECONDS) * SECONDS;
    if (seconds < MINUTES) {
        return say(seconds / SECONDS, 'second');
    }
    const [unit, smaller, size, smallerSize] =
        seconds < HOURS
            ? (['minute', 'second', MINUTES, SECONDS] as const)
            : (['hour', 'minute', HOURS, MINUTES] as const);
    const rest = Math.floor((seconds % size) / smallerSize);
    const large = say(Math.floor(seconds / size), unit);
    return rest === 0 ? large : `${large} ${say(rest, smaller)}`;
}
