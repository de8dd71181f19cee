import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { deployOptions } from '../deployment/options.ts';
import { packageOptions } from '../packaging/options.ts';
import { postInstallOptions } from '../postInstall/options.ts';
import { fakeShell } from './support/fakeShell.ts';

const OPTIONS: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
    deploy: deployOptions,
    package: packageOptions,
    'post-install': postInstallOptions
};

/** The commands of a page's shell blocks, each on one line, without comments. */
function commandsIn(page: string): readonly string[] {
    const blocks = readFileSync(page, 'utf8').matchAll(/^```sh\n([^]*?)^```/gm);
    return [...blocks]
        .flatMap(([, block = '']) => block.replace(/\\\n\s*/g, '').split('\n'))
        .map((line) => line.replace(/\s*#.*$/, '').trim())
        .filter(Boolean);
}

async function understand(command: string): Promise<void> {
    const words = command.split(/\s+/);
    const [npx, , script = '', , ...args] = words;
    if (npx === 'npx')
        await fakeShell().run({ words: words.slice(1), changes: true, output: 'shown' });
    else OPTIONS[script]?.(args);
}

describe('the commands in the documentation', () => {
    for (const page of ['docs/install.md', 'docs/scratch-org-proofs.md'])
        it(`are understood as ${page} writes them`, async () => {
            const commands = commandsIn(page);
            assert.ok(commands.length > 0);
            for (const command of commands) await understand(command);
        });
});
