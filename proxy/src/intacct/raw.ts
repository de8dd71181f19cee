/** Any object of Intacct's JSON, read field by field. */
export type Raw = Readonly<Record<string, unknown>>;

/** A text or number under a name; undefined when it is empty. */
export function textIn(raw: Raw, name: string): string | undefined {
    const value = raw[name];
    return (typeof value === 'string' && value !== '') || typeof value === 'number'
        ? String(value)
        : undefined;
}

/** An object under a name; an empty one when there is none. */
export function groupIn(raw: Raw, name: string): Raw {
    return asRaw(raw[name]);
}

/** Reads any JSON value as an object. */
export function asRaw(value: unknown): Raw {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Raw)
        : {};
}
