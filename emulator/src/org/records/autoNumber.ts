const PARTS = /\{(0+|YYYY|YY|MM|DD)\}/g;

/**
 * Writes the next auto-number, e.g. `SR-{000000}` and 7 as `SR-000007`.
 *
 * in      display format of the field; the running number; today, UTC
 * out     text; a number longer than its zeroes is not cut
 * source  Metadata API, CustomField displayFormat
 */
export function formatAutoNumber(format: string, sequence: number, today: Date): string {
    const iso = today.toISOString();
    return format.replace(PARTS, (_all, part: string) => {
        if (part === 'YYYY') return iso.slice(0, 4);
        if (part === 'YY') return iso.slice(2, 4);
        if (part === 'MM') return iso.slice(5, 7);
        if (part === 'DD') return iso.slice(8, 10);
        return String(sequence).padStart(part.length, '0');
    });
}
