/** A place in the order in which changes are read: by time of change, then by key. */
export interface Position {
    /** UTC, ISO 8601, whole seconds as Intacct stamps them. */
    readonly modifiedAt: string;
    readonly key: string;
}

/** Where a reading begins: at a moment, or right after a position. Neither: at the beginning. */
export interface Start {
    readonly from?: string | undefined;
    readonly after?: Position | undefined;
}

/**
 * How far behind the watermark a change may still turn up: Intacct stamps a change inside its
 * transaction, and imports commit minutes later.
 */
export const OVERLAP_MS = 60 * 60_000;

/** How long one stamp of Intacct lasts: several changes may carry it. */
export const STAMP_MS = 1_000;

/** How far the clocks of the proxy and of Intacct may differ. */
export const CLOCKS_APART_MS = 5_000;

/** The moment from which changes are read again, so that late commits are met. */
export function overlapStart(watermark: string | undefined): string | undefined {
    return watermark === undefined ? undefined : secondOf(Date.parse(watermark) - OVERLAP_MS);
}

/** Writes a moment as Intacct stamps it: UTC, whole seconds. */
export function secondOf(epochMs: number): string {
    return new Date(epochMs).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The later of two moments; whichever there is when one is unknown. */
export function later(left: string | undefined, right: string | undefined): string | undefined {
    if (left === undefined || right === undefined) {
        return left ?? right;
    }
    return Date.parse(left) >= Date.parse(right) ? left : right;
}

/** Whether two stamps of the platforms name the same second. */
export function isSameMoment(left: string | undefined, right: string | undefined): boolean {
    return left !== undefined && right !== undefined && Date.parse(left) === Date.parse(right);
}
