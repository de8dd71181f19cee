import type { Context, Org } from '../kernel/types.ts';
import { OrgError } from '../kernel/types.ts';

const PERMISSIONS = ['ManageNamedCredentials', 'CustomizeApplication'];

/** Lets only administrators of credentials work on them. @throws OrgError 403 INSUFFICIENT_ACCESS */
export function requireCredentialAdmin(org: Org, { user }: Context): void {
    const permissions = org.access.userPermissions(user);
    if (!PERMISSIONS.some((permission) => permissions.has(permission)))
        throw new OrgError(
            403,
            'INSUFFICIENT_ACCESS',
            'insufficient access rights: Manage Named Credentials is required'
        );
}
