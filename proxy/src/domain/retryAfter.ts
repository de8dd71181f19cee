/**
 * Reads how long a vendor asks us to stay away.
 *
 * in      value of a Retry-After header: seconds, or an HTTP date
 * out     milliseconds, at least 0; undefined when there is none or it cannot be read
 */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
    if (header === undefined || header.trim() === '') {
        return undefined;
    }
    const seconds = Number(header);
    const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now.getTime();
    return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
