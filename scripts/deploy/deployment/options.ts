import { DeploymentFailure } from '../cli/failure.ts';
import { readFlags } from '../cli/flags.ts';

export const DEPLOY_USAGE = `
npm run deploy -- --target-org NAME [options]
    --target-org NAME    username or alias that the Salesforce CLI is signed in to
    --check-only         let the org check everything and keep nothing
    --test-level LEVEL   NoTestRun, RunLocalTests, ...; without it Salesforce decides: none, as the package has no Apex
    --wait MINUTES       how long to wait for the org; 60
    --dry-run            print every command and run none`;

export interface DeployOptions {
    readonly targetOrg: string;
    readonly checkOnly: boolean;
    readonly testLevel: string | undefined;
    readonly wait: string;
    readonly dryRun: boolean;
}

/** Reads the command line of `npm run deploy`. @throws DeploymentFailure with the usage */
export function deployOptions(args: readonly string[]): DeployOptions {
    const flags = readFlags(
        args,
        {
            'target-org': { type: 'string' },
            'check-only': { type: 'boolean', default: false },
            'test-level': { type: 'string' },
            wait: { type: 'string', default: '60' },
            'dry-run': { type: 'boolean', default: false }
        },
        DEPLOY_USAGE
    );
    if (!flags['target-org']) throw new DeploymentFailure('--target-org is missing.', DEPLOY_USAGE);
    return {
        targetOrg: flags['target-org'],
        checkOnly: flags['check-only'],
        testLevel: flags['test-level'],
        wait: flags.wait,
        dryRun: flags['dry-run']
    };
}
