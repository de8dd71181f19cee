const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NIGHT_ENDS_MS = 3 * HOUR_MS;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Reads the clocks of a time zone at a moment; the answer is written as if it were UTC, in milliseconds. */
export function toLocal(moment: number, timeZone: string): number {
    const parts = new Map(
        formatOf(timeZone)
            .formatToParts(moment)
            .map(({ type, value }) => [type, Number(value)])
    );
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
        ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
    ).map((part) => parts.get(part));
    return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * Finds the moment at which the clocks of a time zone show a local time, as the flow does: in the
 * night they change, a time before three is read by the clock of the day before.
 *
 * out     a time that is skipped, or the first of two, where clocks change at two or three
 */
export function fromLocal(local: number, timeZone: string): number {
    const timeOfDay = local % DAY_MS;
    const lateHour = local - timeOfDay + (timeOfDay < NIGHT_ENDS_MS ? -2 : 22) * HOUR_MS;
    const nearby = lateHour - offsetAt(lateHour, timeZone);
    return local - offsetAt(nearby, timeZone);
}

function offsetAt(moment: number, timeZone: string): number {
    return toLocal(moment, timeZone) - moment;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
    const known = formats.get(timeZone);
    if (known) {
        return known;
    }
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric'
    });
    formats.set(timeZone, format);
    return format;
}
