/** Writes default field values as `state.defaultFieldValues` of a new-record page reference wants them. */
export function encodeDefaultFieldValues(values: Record<string, unknown>): string {
    return Object.entries(values)
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
        .join(',');
}

/** Reads what encodeDefaultFieldValues wrote. */
export function decodeDefaultFieldValues(encoded: string): Record<string, string> {
    const pairs = encoded.split(',').filter((pair) => pair !== '');
    return Object.fromEntries(
        pairs.map((pair) => {
            const [name = '', value = ''] = pair.split('=').map(decodeURIComponent);
            return [name, value];
        })
    );
}
