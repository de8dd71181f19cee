const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Says what day it is at a moment where somebody is, so that what is signed in the evening is not
 * dated tomorrow.
 *
 * in      a moment; an IANA time zone, `America/Los_Angeles`
 * out     YYYY-MM-DD
 * throws  RangeError when the zone is not known
 */
export function localDate(moment: Date, timeZone: string): string {
    const parts = formatOf(timeZone).formatToParts(moment);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Making a format takes a thousand times as long as using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
    const known = formats.get(timeZone);
    if (known) {
        return known;
    }
    const made = new Intl.DateTimeFormat('en', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit'
    });
    formats.set(timeZone, made);
    return made;
}
