import type { Org } from '../rest/org.ts';
import { idOf, query, quotedList } from '../rest/query.ts';
import { succeed } from '../rest/requests.ts';
import { already, done, type Step } from './step.ts';

/** Who is to hold what. */
export interface Grant {
    readonly username: string;
    readonly permissionSet: string;
}

interface AssignmentRow {
    readonly Assignee: { readonly Username: string };
    readonly PermissionSet: { readonly Name: string };
}

const NO_SUCH_USER =
    'Correct the username, or create the user: Setup > Users > Users > New User. Then run again.';

/** Gives each person the permission sets they lack; takes none away. */
export function assignPermissionSets(org: Org, grants: readonly Grant[]): Step {
    return {
        name: 'Permission sets',
        async run() {
            const held = await heldOf(org, grants);
            const missing = grants.filter((grant) => !held.has(keyOf(grant)));
            for (const grant of missing) await assign(org, grant);
            return missing.length > 0
                ? done(missing.map(textOf).join(', '))
                : already(grants.map(textOf).join(', '));
        }
    };
}

async function heldOf(org: Org, grants: readonly Grant[]): Promise<ReadonlySet<string>> {
    const users = quotedList(unique(grants.map(({ username }) => username)));
    const sets = quotedList(unique(grants.map(({ permissionSet }) => permissionSet)));
    const rows = await query<AssignmentRow>(
        org,
        `SELECT Assignee.Username, PermissionSet.Name FROM PermissionSetAssignment WHERE Assignee.Username IN ${users} AND PermissionSet.Name IN ${sets}`
    );
    return new Set(
        rows.map(({ Assignee, PermissionSet }) =>
            keyOf({ username: Assignee.Username, permissionSet: PermissionSet.Name })
        )
    );
}

async function assign(org: Org, { username, permissionSet }: Grant): Promise<void> {
    const AssigneeId = await idOf(org, ['User', 'Username', username], NO_SUCH_USER);
    const PermissionSetId = await idOf(org, ['PermissionSet', 'Name', permissionSet], '');
    const path = '/sobjects/PermissionSetAssignment';
    await succeed(org, { method: 'POST', path, body: { AssigneeId, PermissionSetId } });
}

/** Usernames are the same in any case. */
function keyOf({ username, permissionSet }: Grant): string {
    return `${username.toLowerCase()} ${permissionSet}`;
}

function textOf({ username, permissionSet }: Grant): string {
    return `${username}: ${permissionSet}`;
}

function unique(values: readonly string[]): readonly string[] {
    return [...new Set(values)];
}
