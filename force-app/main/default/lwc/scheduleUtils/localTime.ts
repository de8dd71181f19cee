const MINUTE_MS = 60_000;
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
 * Finds the moment at which the clocks of a time zone show a local time.
 *
 * out     a time that the clocks skip becomes the same distance after the change; of a time that
 *         they show twice, the first
 */
export function fromLocal(local: number, timeZone: string): number {
    const offsets = [-1, 1].map((days) => {
        const moment = local + days * 24 * 60 * MINUTE_MS;
        return toLocal(moment, timeZone) - moment;
    });
    const candidates = offsets.map((offset) => local - offset);
    const fitting = candidates.filter((moment) => toLocal(moment, timeZone) === local);
    return Math.min(...(fitting.length > 0 ? fitting : [local - offsets[0]!]));
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
