import { PERMISSION_SETS } from '../names.ts';
import type { Grant } from '../steps/assignPermissionSets.ts';
import type { PostInstallOptions } from './options.ts';

type People = Pick<PostInstallOptions, 'admins' | 'reps' | 'integrationUser' | 'workflowUser'>;

/** Who gets which permission set. Who sets up the org administers it: nobody else could load its records. */
export function grantsFor(me: string, people: People): readonly Grant[] {
    const { admins, reps, integrationUser, workflowUser } = people;
    const administrators = new Set([me, ...admins, ...(workflowUser ? [workflowUser] : [])]);
    return [
        ...[...administrators].map(holding(PERMISSION_SETS.admin)),
        ...reps.map(holding(PERMISSION_SETS.rep)),
        ...(integrationUser ? [integrationUser] : []).map(holding(PERMISSION_SETS.integration))
    ];
}

function holding(permissionSet: string) {
    return (username: string): Grant => ({ username, permissionSet });
}
