import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { indented, type Say } from './say.ts';
import { typed, type Command, type Shell } from './shell.ts';

/** The Salesforce CLI that package.json pins. */
const CLI = 'node_modules/@salesforce/cli/bin/run.js';

/** Runs commands from the project's root. */
export function processShell(root: string, say: Say): Shell {
    return {
        run: (command) => {
            if (command.output === 'shown' || command.changes)
                say(indented(`$ ${typed(command.words)}`));
            return start(command, root);
        }
    };
}

function start({ words, output }: Command, root: string): ReturnType<Shell['run']> {
    const [program = '', ...args] = located(words, root);
    return new Promise((resolve, reject) => {
        const child = spawn(program, args, {
            cwd: root,
            env: { ...process.env, SF_AUTOUPDATE_DISABLE: 'true' },
            stdio: ['ignore', output === 'read' ? 'pipe' : 'inherit', 'inherit']
        });
        let text = '';
        child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
        child.once('error', reject);
        child.once('close', (code) => resolve({ code: code ?? 1, output: text }));
    });
}

function located([program = '', ...args]: readonly string[], root: string): readonly string[] {
    if (program === 'node') return [process.execPath, ...args];
    return program === 'sf' ? [process.execPath, join(root, CLI), ...args] : [program, ...args];
}
