import type { Say } from '../cli/say.ts';
import { askSf } from '../cli/sf.ts';
import type { Shell } from '../cli/shell.ts';
import { failureLines, type DeployResult } from './failureLines.ts';
import type { DeployOptions } from './options.ts';
import { prepare } from './prepare.ts';

/**
 * Builds, validates and deploys the package's source to one org.
 *
 * @returns whether the org took it; all or nothing
 * @throws DeploymentFailure when it did not get as far as the org
 */
export async function deployPackage(
    options: DeployOptions,
    shell: Shell,
    say: Say
): Promise<boolean> {
    const { targetOrg, checkOnly, testLevel, wait, dryRun } = options;
    await prepare(shell);
    const words = [
        ...['project', 'deploy', 'start', '--source-dir', 'force-app'],
        ...['--target-org', targetOrg, '--wait', wait],
        ...(testLevel ? ['--test-level', testLevel] : []),
        ...(checkOnly ? ['--dry-run'] : [])
    ];
    const answer = await askSf<DeployResult>(shell, words, true);
    if (answer.status !== 0) {
        say(`\n${targetOrg} refused the package; nothing in it has changed.`);
        failureLines(answer).forEach((line) => say(line));
        return false;
    }
    if (!dryRun) {
        const count = answer.result?.numberComponentsDeployed ?? 0;
        say(`\n${targetOrg} ${checkOnly ? 'would take' : 'took'} ${count} components.`);
        say(`Next: npm run post-install -- --target-org ${targetOrg}`);
    }
    return true;
}
