import { DeploymentFailure } from '../cli/failure.ts';
import { readFromSf } from '../cli/sf.ts';
import type { Shell } from '../cli/shell.ts';
import type { Login } from './httpOrg.ts';

/**
 * Signs in with what the Salesforce CLI knows. `sf org display` refreshes the session and names the org;
 * the token comes from the command that is made for it and stays in this process's memory.
 */
export async function cliLogin(shell: Shell, targetOrg: string): Promise<Login> {
    const target = ['--target-org', targetOrg];
    const display = ['org', 'display', ...target];
    const { instanceUrl, username } = await readFromSf<Omit<Login, 'accessToken'>>(shell, display);
    const { accessToken } = await readFromSf<Pick<Login, 'accessToken'>>(shell, [
        'org',
        'auth',
        'show-access-token',
        ...target,
        '--no-prompt'
    ]);
    return { instanceUrl: instanceUrl.replace(/\/+$/, ''), username, accessToken };
}

/** Signs in to the local org, whose password everybody knows. */
export async function localLogin(instanceUrl: string, username: string): Promise<Login> {
    const response = await fetch(new URL('/services/oauth2/token', instanceUrl), {
        method: 'POST',
        body: new URLSearchParams({
            grant_type: 'password',
            client_id: 'local',
            client_secret: 'local',
            username,
            password: 'local'
        })
    }).catch((error: Error) => {
        throw new DeploymentFailure(`${instanceUrl} does not answer.`, 'Start it: npm start', {
            cause: error
        });
    });
    if (!response.ok)
        throw new DeploymentFailure(`${instanceUrl} does not let ${username} in.`, LOCAL_USERS);
    const { access_token: accessToken } = (await response.json()) as { access_token: string };
    return { instanceUrl: instanceUrl.replace(/\/+$/, ''), username, accessToken };
}

const LOCAL_USERS = 'The local org knows admin@local.test, rep@local.test and proxy@local.test.';
