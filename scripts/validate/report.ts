import type { CheckResult } from './validate.ts';

/**
 * Puts the results into lines for a terminal: one per check, and under it one per finding, in the form
 * `file:line  message` that editors can follow.
 */
export function reportLines(directory: string, results: readonly CheckResult[]): readonly string[] {
    const total = results.reduce((sum, { findings }) => sum + findings.length, 0);
    return [
        ...results.flatMap(({ name, milliseconds, findings }) => [
            `${findings.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${milliseconds} ms)`,
            ...findings.map(
                ({ file, line, message }) =>
                    `       ${directory}/${file}${line ? `:${line}` : ''}  ${message}`
            )
        ]),
        total === 0
            ? 'No mistakes found.'
            : `${total} ${total === 1 ? 'mistake' : 'mistakes'} found.`
    ];
}
