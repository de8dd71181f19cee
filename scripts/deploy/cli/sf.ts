import { DeploymentFailure } from './failure.ts';
import { remedyFor } from './remedies.ts';
import type { Shell } from './shell.ts';

/** What every `sf` command prints with `--json`. */
export interface SfAnswer<Result> {
    readonly status: number;
    readonly result?: Result;
    readonly name?: string;
    readonly message?: string;
}

/** Runs one command of the Salesforce CLI and reads its JSON, whether it succeeded or not. */
export async function askSf<Result>(
    shell: Shell,
    words: readonly string[],
    changes: boolean
): Promise<SfAnswer<Result>> {
    const { code, output } = await shell.run({
        words: ['sf', ...words, '--json'],
        changes,
        output: 'read'
    });
    try {
        return JSON.parse(output) as SfAnswer<Result>;
    } catch {
        const command = words.filter((word) => !word.startsWith('-')).slice(0, 3);
        throw new DeploymentFailure(
            `sf ${command.join(' ')} ended with code ${code} and answered no JSON.`,
            'Run it by hand to see what it says, or install again: npm install'
        );
    }
}

/**
 * Asks the Salesforce CLI for something that only reads.
 *
 * @throws DeploymentFailure with the CLI's own message when it refuses
 */
export async function readFromSf<Result>(shell: Shell, words: readonly string[]): Promise<Result> {
    const { status, result, message } = await askSf<Result>(shell, words, false);
    if (status === 0 && result !== undefined) return result;
    const reason = message?.replace(HELP, '').trim() ?? `sf ${words.join(' ')} failed.`;
    throw new DeploymentFailure(reason, remedyFor(reason));
}

/** What the CLI says around a message for somebody who typed the command. */
const HELP = /^Parsing --[\w-]+\s+|\s*See more help with --help\s*$/g;
