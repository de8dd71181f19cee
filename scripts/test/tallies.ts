import type { Tally } from './step.ts';

/** Reads Jest's closing line, `Tests:       2 failed, 83 passed, 85 total`. */
export function jestTally(output: string): Tally | undefined {
    const line = /^Tests:\s+(.*)$/m.exec(output)?.[1];
    return line === undefined ? undefined : tally(line, /(\d+) passed/, /(\d+) failed/);
}

/** Reads the closing lines of node's test runner, `ℹ pass 12` and `ℹ fail 0`. */
export function nodeTestTally(output: string): Tally | undefined {
    return /^ℹ tests \d+$/m.test(output)
        ? tally(output, /^ℹ pass (\d+)$/m, /^ℹ fail (\d+)$/m)
        : undefined;
}

function tally(text: string, passed: RegExp, failed: RegExp): Tally {
    const count = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
    return { passed: count(passed), failed: count(failed) };
}
