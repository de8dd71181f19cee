import type { Clock } from './clock.ts';

/** Rows that another transaction seems to hold, so that clients can prove what they do then. */
export interface RowLocks {
    hold(id: string, seconds: number): void;
    isHeld(id: string): boolean;
}

/** Locks end by the org's clock. */
export function createRowLocks(clock: Clock): RowLocks {
    const until = new Map<string, number>();
    return {
        hold: (id, seconds) => void until.set(id, clock.now().getTime() + seconds * 1000),
        isHeld: (id) => {
            const end = until.get(id);
            if (end === undefined) return false;
            if (end > clock.now().getTime()) return true;
            until.delete(id);
            return false;
        }
    };
}
