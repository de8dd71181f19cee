import { OVERLAP_MS } from './position.ts';

/**
 * Counts the changes of the last hour while a stream passes, however many there are: what the next
 * run compares with Intacct's own count to learn that nothing came late.
 */
export interface Window {
    add(modifiedAt: string): void;
    /** Changes from one hour before the latest change on. */
    count(): number;
}

/** An empty window. */
export function openWindow(): Window {
    const perMoment = new Map<number, number>();
    let latest = -Infinity;
    return {
        add(modifiedAt) {
            const moment = Date.parse(modifiedAt);
            perMoment.set(moment, (perMoment.get(moment) ?? 0) + 1);
            if (moment > latest) {
                latest = moment;
                forgetBefore(perMoment, latest - OVERLAP_MS);
            }
        },
        count: () => [...perMoment.values()].reduce((sum, count) => sum + count, 0)
    };
}

/** Moments arrive in order but for the few that a run meets twice. */
function forgetBefore(perMoment: Map<number, number>, limit: number): void {
    for (const moment of perMoment.keys()) {
        if (moment >= limit) {
            return;
        }
        perMoment.delete(moment);
    }
}
