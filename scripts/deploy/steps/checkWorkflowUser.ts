import { DeploymentFailure } from '../cli/failure.ts';
import type { Org } from '../rest/org.ts';
import { query, quoted } from '../rest/query.ts';
import { byHand, type Step } from './step.ts';

/**
 * Has the default workflow user confirmed: scheduled paths need one, and the flows call the proxy as
 * this user. No API reads or writes the setting.
 */
export function checkWorkflowUser(org: Org, username: string | undefined): Step {
    return {
        name: 'The default workflow user',
        async run() {
            if (username) await requireActive(org, username);
            return byHand(
                username
                    ? `${username} is active; confirm that it is the setting`
                    : 'name it with --workflow-user USERNAME to have it checked, and confirm the setting',
                `Setup > Process Automation > Process Automation Settings (${org.instanceUrl}/lightning/setup/WorkflowSettings/home)`,
                `Default Workflow User: ${username ?? 'an active user with the permission set Intacct Sync Admin'}, Save`
            );
        }
    };
}

async function requireActive(org: Org, username: string): Promise<void> {
    const soql = `SELECT IsActive FROM User WHERE Username = ${quoted(username)}`;
    const [user] = await query(org, soql, [{ IsActive: true }]);
    if (!user?.IsActive)
        throw new DeploymentFailure(
            `${username} is ${user ? 'inactive' : 'no user of this org'} and cannot be the default workflow user.`,
            'Name an active user with --workflow-user.'
        );
}
