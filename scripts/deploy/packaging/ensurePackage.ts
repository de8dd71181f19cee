import { DeploymentFailure } from '../cli/failure.ts';
import { askSf, readFromSf } from '../cli/sf.ts';
import type { Shell } from '../cli/shell.ts';
import { remedyFor } from '../cli/remedies.ts';

interface ListedPackage {
    readonly Name: string;
}

/** Registers the unlocked package at the Dev Hub unless it is there. */
export async function ensurePackage(name: string, devHub: string, shell: Shell): Promise<void> {
    const target = ['--target-dev-hub', devHub];
    const listed = await readFromSf<unknown>(shell, ['package', 'list', ...target]);
    const packages = Array.isArray(listed) ? (listed as readonly ListedPackage[]) : [];
    if (packages.some(({ Name }) => Name === name)) return;
    const words = [
        ...['package', 'create', '--name', name, '--path', 'force-app'],
        ...['--package-type', 'Unlocked', '--no-namespace', ...target]
    ];
    const { status, message = '' } = await askSf(shell, words, true);
    if (status !== 0)
        throw new DeploymentFailure(
            `The Dev Hub did not create the package ${name}. ${message}`,
            remedyFor(message)
        );
}
