import type { Context, Org } from '../org/kernel/types.ts';
import { insertAll } from './insertAll.ts';

/** Which permission set each local user has: the three roles of the package. */
export const ASSIGNMENTS = [
    { username: 'rep@local.test', permissionSet: 'Intacct_Sync_User' },
    { username: 'admin@local.test', permissionSet: 'Intacct_Sync_Admin' },
    { username: 'proxy@local.test', permissionSet: 'Intacct_Sync_Integration' }
] as const;

/** Gives the local users their permission sets. */
export function assignPermissionSets(org: Org, context: Context): void {
    const records = ASSIGNMENTS.map(({ username, permissionSet }) => {
        const query = `SELECT Id FROM PermissionSet WHERE Name = '${permissionSet}'`;
        const found = org.query(query, context).records[0];
        const user = org.users.byUsername(username);
        if (found === undefined || user === undefined) {
            throw new Error(`Permission set ${permissionSet} or user ${username} does not exist`);
        }
        return { AssigneeId: user.id, PermissionSetId: String(found['Id']) };
    });
    insertAll(org, 'PermissionSetAssignment', records, context);
}
