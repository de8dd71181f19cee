import { DeploymentFailure } from '../cli/failure.ts';
import type { Say } from '../cli/say.ts';
import { askSf } from '../cli/sf.ts';
import type { Shell } from '../cli/shell.ts';
import { remedyFor } from '../cli/remedies.ts';
import { prepare } from '../deployment/prepare.ts';
import { ensurePackage } from './ensurePackage.ts';
import type { PackageOptions } from './options.ts';

/** What the org that Salesforce builds a version in must have switched on. */
const DEFINITION_FILE = 'scripts/deploy/packaging/build-org.json';

interface Version {
    /** 04t…: what an install link carries. */
    readonly SubscriberPackageVersionId?: string;
}

/**
 * Builds a version of the unlocked package. It is a beta until a person promotes it: what has been
 * promoted can be installed in production and never be taken back.
 *
 * @param packageName as sfdx-project.json names it
 */
export async function createVersion(
    packageName: string,
    { devHub, wait, dryRun }: PackageOptions,
    shell: Shell,
    say: Say
): Promise<void> {
    await prepare(shell);
    await ensurePackage(packageName, devHub, shell);
    const words = [
        ...['package', 'version', 'create', '--package', packageName],
        ...['--target-dev-hub', devHub, '--definition-file', DEFINITION_FILE],
        // Promotion asks for it, although there is no Apex to cover.
        ...['--code-coverage', '--installation-key-bypass', '--wait', wait]
    ];
    const { status, result, message = '' } = await askSf<Version>(shell, words, true);
    if (status !== 0)
        throw new DeploymentFailure(`No version was created. ${message}`, remedyFor(message));
    if (!dryRun) tell(result?.SubscriberPackageVersionId ?? '', devHub, say);
}

function tell(id: string, devHub: string, say: Say): void {
    say(`\nInstall:  https://login.salesforce.com/packaging/installPackage.apexp?p0=${id}`);
    say(
        `          in a sandbox: https://test.salesforce.com/packaging/installPackage.apexp?p0=${id}`
    );
    say(`Release:  sf package version promote --package ${id} --target-dev-hub ${devHub}`);
    say('Commit sfdx-project.json: the CLI has written the new ids there.');
}
