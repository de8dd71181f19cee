import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { DeploymentFailure } from './failure.ts';

/** Where values come from that must not stand on a command line. */
export interface Secrets {
    /** @throws DeploymentFailure naming the variable when nobody can be asked */
    read(variable: string, question: string): Promise<string>;
}

/** Takes a value from its environment variable, or asks for it without showing what is typed. */
export function environmentSecrets(environment: Readonly<Record<string, string | undefined>>) {
    return {
        async read(variable, question) {
            const value = environment[variable] || (process.stdin.isTTY && (await ask(question)));
            if (value) return value;
            throw new DeploymentFailure(
                `${variable} is not set.`,
                `Set the environment variable ${variable}, or run the command in a terminal and type the value.`
            );
        }
    } satisfies Secrets;
}

async function ask(question: string): Promise<string> {
    process.stdout.write(`    ${question}: `);
    const silent = new Writable({ write: (_chunk, _encoding, next) => next() });
    const prompt = createInterface({ input: process.stdin, output: silent, terminal: true });
    try {
        return (await prompt.question('')).trim();
    } finally {
        prompt.close();
        process.stdout.write('\n');
    }
}
