import type { Say } from '../cli/say.ts';
import type { Secrets } from '../cli/secrets.ts';
import type { Shell } from '../cli/shell.ts';
import { runSteps } from '../steps/runSteps.ts';
import { connect } from './connect.ts';
import type { PostInstallOptions } from './options.ts';
import { postInstallSteps } from './steps.ts';

interface Ports {
    /** The project's root. */
    readonly root: string;
    readonly shell: Shell;
    readonly secrets: Secrets;
    readonly say: Say;
}

/** Takes an installed package to where a rep can create the first order. @returns whether nothing failed */
export async function postInstall(
    options: PostInstallOptions,
    { root, shell, secrets, say }: Ports
): Promise<boolean> {
    const connection = await connect(options, shell, say);
    const { org } = connection;
    say(`${org.username} at ${org.instanceUrl}${options.dryRun ? ', dry run' : ''}`);
    const steps = postInstallSteps(options, {
        root,
        org,
        secrets: options.dryRun ? { read: async (variable) => `<${variable}>` } : secrets,
        target: options.targetOrg
            ? { root, shell: connection.shell, targetOrg: options.targetOrg }
            : undefined
    });
    return runSteps(steps, say, options.dryRun);
}
