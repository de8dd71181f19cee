import type { QueryRow } from '../../kernel/types.ts';

/** The value of a row at a path of relationships: `Account.Owner.Name`. */
export function valueAt(row: QueryRow | undefined, path: string): unknown {
    return path
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], row);
}
