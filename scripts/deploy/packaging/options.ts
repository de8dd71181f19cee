import { DeploymentFailure } from '../cli/failure.ts';
import { readFlags } from '../cli/flags.ts';

export const PACKAGE_USAGE = `
npm run package -- --target-dev-hub NAME [options]
    --target-dev-hub NAME   username or alias of the Dev Hub that the Salesforce CLI is signed in to
    --wait MINUTES          how long to wait for the new version; 60
    --dry-run               print every command and run none`;

export interface PackageOptions {
    readonly devHub: string;
    readonly wait: string;
    readonly dryRun: boolean;
}

/** Reads the command line of `npm run package`. @throws DeploymentFailure with the usage */
export function packageOptions(args: readonly string[]): PackageOptions {
    const flags = readFlags(
        args,
        {
            'target-dev-hub': { type: 'string' },
            wait: { type: 'string', default: '60' },
            'dry-run': { type: 'boolean', default: false }
        },
        PACKAGE_USAGE
    );
    const dryRun = flags['dry-run'];
    const devHub = flags['target-dev-hub'] ?? (dryRun ? 'DEV_HUB' : undefined);
    if (!devHub) throw new DeploymentFailure('--target-dev-hub is missing.', PACKAGE_USAGE);
    return { devHub, wait: flags.wait, dryRun };
}
