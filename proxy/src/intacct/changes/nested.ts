import type { Raw } from '../raw.ts';

/**
 * Gives a query row the shape of a record that was read by itself.
 *
 * in      `{"customer.id": "C1", "key": "7"}`
 * out     `{"customer": {"id": "C1"}, "key": "7"}`
 */
export function nested(row: Raw): Raw {
    const record: Record<string, unknown> = {};
    for (const [path, value] of Object.entries(row)) {
        const names = path.split('.');
        const last = names.pop() as string;
        let group = record;
        for (const name of names) {
            group = (group[name] ??= {}) as Record<string, unknown>;
        }
        group[last] = value;
    }
    return record;
}
