import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DeploymentFailure } from '../cli/failure.ts';
import { askSf } from '../cli/sf.ts';
import type { Target } from '../cli/target.ts';
import { failureLines, type DeployResult } from '../deployment/failureLines.ts';
import { clientAppFiles, type ClientAppUsers } from './metadata.ts';

/** Ignored by git; the Salesforce CLI ignores folders whose name starts with a dot. */
const FOLDER = 'dist/external-client-app';
const WAIT_MINUTES = '30';

/** Writes the app's metadata for this org and deploys it. */
export async function deployClientApp(
    { root, shell, targetOrg }: Target,
    users: ClientAppUsers
): Promise<void> {
    writeFiles(join(root, FOLDER), clientAppFiles(users));
    const words = [
        ...['project', 'deploy', 'start', '--source-dir', FOLDER],
        ...['--target-org', targetOrg, '--wait', WAIT_MINUTES]
    ];
    const answer = await askSf<DeployResult>(shell, words, true);
    if (answer.status !== 0)
        throw new DeploymentFailure(
            `The external client app was not deployed.\n${failureLines(answer).join('\n')}`,
            'Create it by hand: docs/install.md, "The proxy\'s way in".'
        );
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
    }
}
