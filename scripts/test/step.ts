import { spawn } from 'node:child_process';

export interface Tally {
    readonly passed: number;
    readonly failed: number;
}

/** One thing that `npm test` runs: a command and how to read its score from what it printed. */
export interface Step {
    readonly name: string;
    readonly command: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** Absent: the command is one check, passed when it exits with 0. */
    readonly tallyOf?: (output: string) => Tally | undefined;
}

/**
 * Runs a step and keeps its score. A runner that dies before it could count anything has failed, and
 * so has one that counts no failure but does not exit with 0.
 */
export async function runStep({ name, command, env, tallyOf }: Step): Promise<Tally> {
    console.log(`\n── ${name}`);
    const started = performance.now();
    const { code, output } = await run(command, env);
    const tally = tallyOf?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
    const failed = code !== 0 && tally.failed === 0 ? 1 : tally.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${name}: ${tally.passed} passed, ${failed} failed (${seconds} s)`);
    return { passed: tally.passed, failed };
}

function run(
    [program = '', ...args]: readonly string[],
    env: Step['env'] = {}
): Promise<{ code: number; output: string }> {
    return new Promise((resolve, reject) => {
        const child = spawn(program, args, {
            env: { ...process.env, ...env },
            stdio: ['ignore', 'pipe', 'pipe']
        });
        let output = '';
        for (const [stream, target] of [
            [child.stdout, process.stdout],
            [child.stderr, process.stderr]
        ] as const) {
            stream.on('data', (chunk: Buffer) => {
                output += chunk.toString();
                target.write(chunk);
            });
        }
        child.once('error', reject);
        child.once('close', (code) => resolve({ code: code ?? 1, output }));
    });
}
