/** Reads the JSON of a schedule's filter; one that somebody has broken by hand counts as empty. */
export function parseFilter(text: string | undefined): Readonly<Record<string, unknown>> {
    try {
        const value: unknown = JSON.parse(text ?? '{}');
        return typeof value === 'object' && value !== null
            ? (value as Record<string, unknown>)
            : {};
    } catch {
        return {};
    }
}
