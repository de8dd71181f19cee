/**
 * Says what day it is where the org is, so that a document made in the evening is not dated tomorrow.
 *
 * in      a moment; the org's time zone, `America/Los_Angeles`; without one, the day in UTC
 * out     YYYY-MM-DD
 */
export function localDate(now: Date, timeZone = 'UTC'): string {
    const parts = new Intl.DateTimeFormat('en', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit'
    }).formatToParts(now);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
}
