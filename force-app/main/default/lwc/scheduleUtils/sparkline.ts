import { durationMs, isRunOpen, type Run } from './run';

/** Outlines of the bars, by how the runs ended, as SVG path data; empty when there are none. */
export interface Sparkline {
    readonly width: number;
    readonly height: number;
    readonly succeeded: string;
    readonly failed: string;
    readonly open: string;
}

const BAR = 6;
const GAP = 2;
const HEIGHT = 24;
const LOWEST = 3;

/**
 * Draws runs as bars, so that a glance shows which took long and which failed.
 *
 * in      newest first; at most `slots` are drawn, the newest on the right
 * out     a bar is as high as the run was long; a failed one also has a gap, so that colour is not needed
 */
export function toSparkline(runs: readonly Run[], slots: number): Sparkline {
    const drawn = runs.slice(0, slots);
    const longest = Math.max(1, ...drawn.map((run) => durationMs(run) ?? 0));
    const bars = drawn.map((run, index) => {
        const left = (slots - 1 - index) * (BAR + GAP);
        const height = LOWEST + ((HEIGHT - LOWEST) * (durationMs(run) ?? 0)) / longest;
        return {
            run,
            path: isFailed(run) ? split(left, HEIGHT) : bar(left, HEIGHT - height, height)
        };
    });
    const pathOf = (fits: (run: Run) => boolean): string =>
        bars
            .filter(({ run }) => fits(run))
            .map(({ path }) => path)
            .join('');
    return {
        width: slots * (BAR + GAP) - GAP,
        height: HEIGHT,
        succeeded: pathOf((run) => !isFailed(run) && !isRunOpen(run)),
        failed: pathOf(isFailed),
        open: pathOf(isRunOpen)
    };
}

function isFailed({ status }: Run): boolean {
    return status === 'Failed';
}

function split(left: number, height: number): string {
    const lower = height / 3;
    return bar(left, 0, lower) + bar(left, height - lower, lower);
}

function bar(left: number, top: number, height: number): string {
    return `M${left} ${round(top)}h${BAR}v${round(height)}h-${BAR}z`;
}

function round(value: number): number {
    return Math.round(value * 10) / 10;
}
