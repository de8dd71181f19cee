import type { Org } from '../kernel/types.ts';

const KEPT = 200;

const recentOfOrg = new WeakMap<Org, Map<string, string[]>>();

/** Remembers that a user looked at a record, for Recently Viewed. */
export function rememberView(org: Org, userId: string, recordId: string): void {
    const ids = recentIds(org, userId).filter((id) => id !== recordId);
    usersOf(org).set(userId, [recordId, ...ids].slice(0, KEPT));
}

/** Ids that a user looked at, last first, of all objects. */
export function recentIds(org: Org, userId: string): readonly string[] {
    return usersOf(org).get(userId) ?? [];
}

function usersOf(org: Org): Map<string, string[]> {
    const known = recentOfOrg.get(org) ?? new Map<string, string[]>();
    recentOfOrg.set(org, known);
    return known;
}
