import { OrgError } from '../kernel/types.ts';
import type { Context, Org } from '../kernel/types.ts';

/**
 * Guards what Setup shows.
 * @throws OrgError 403 for a user who may not see Setup.
 */
export function requireSetup(org: Org, { user }: Context): void {
    if (org.access.userPermissions(user).has('ViewSetup')) return;
    throw new OrgError(
        403,
        'INSUFFICIENT_ACCESS',
        'Setup needs the user permission View Setup and Configuration.'
    );
}
