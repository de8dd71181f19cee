/** The calendar day and time of day of a moment in a zone, as if it were UTC (milliseconds). */
export function localMs(moment: number, timeZone: string): number {
    if (timeZone === 'GMT' || timeZone === 'UTC') return moment;
    const parts = new Map(
        formatter(timeZone)
            .formatToParts(moment)
            .map(({ type, value }) => [type, Number(value)])
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return Date.UTC(
        part('year'),
        part('month') - 1,
        part('day'),
        part('hour'),
        part('minute'),
        part('second')
    );
}

/** The moment at which a zone's clocks show a local time given as if it were UTC. */
export function momentOfLocal(local: number, timeZone: string): number {
    const first = local - (localMs(local, timeZone) - local);
    return local - (localMs(first, timeZone) - first);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
    const known = formatters.get(timeZone);
    if (known) return known;
    const made = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric'
    });
    formatters.set(timeZone, made);
    return made;
}
