import { DeploymentFailure } from '../cli/failure.ts';
import { planningShell } from '../cli/planningShell.ts';
import type { Say } from '../cli/say.ts';
import type { Shell } from '../cli/shell.ts';
import { httpOrg, type Login } from '../rest/httpOrg.ts';
import type { Org } from '../rest/org.ts';
import { planningOrg } from '../rest/planningOrg.ts';
import { cliLogin, localLogin } from '../rest/signIn.ts';
import type { PostInstallOptions } from './options.ts';

/** The org, and the shell that fits it. */
export interface Connection {
    readonly org: Org;
    readonly shell: Shell;
}

/**
 * Signs in. A dry run reads from the org and changes nothing; if it cannot sign in, it plans for a
 * fresh installation.
 */
export async function connect(
    options: PostInstallOptions,
    shell: Shell,
    say: Say
): Promise<Connection> {
    if (!options.dryRun) return { org: httpOrg(await signIn(options, shell)), shell };
    try {
        const org = httpOrg(await signIn(options, shell));
        return { org: planningOrg(say, org, org), shell: planningShell(say, shell) };
    } catch (error) {
        if (!(error instanceof DeploymentFailure)) throw error;
        say(`Not signed in: ${error.message.trim()}`);
        say('This is the plan for a fresh installation.');
        return { org: planningOrg(say, nobody(options)), shell: planningShell(say) };
    }
}

function signIn({ local, targetOrg = '' }: PostInstallOptions, shell: Shell): Promise<Login> {
    return local ? localLogin(local.instanceUrl, local.username) : cliLogin(shell, targetOrg);
}

function nobody({ local, targetOrg = '' }: PostInstallOptions) {
    return local ?? { instanceUrl: `<${targetOrg}>`, username: `<user of ${targetOrg}>` };
}
