import { OrgError } from '../kernel/types.ts';
import type { Context, Org } from '../kernel/types.ts';
import type { DashboardDefinition, ReportDefinition, ReportsFolder } from '../kernel/reports.ts';

/** Tells whether somebody may open what is in a folder; an administrator opens all that is not hidden. */
export function canOpen({ access }: Org, { user }: Context, folder: ReportsFolder): boolean {
    if (folder.access === 'Hidden') return false;
    if (folder.access !== 'Shared' || access.userPermissions(user).has('ViewAllData')) return true;
    return folder.sharedTo.includes('*') || folder.sharedTo.includes(user.username);
}

/** @throws OrgError 403 for somebody who may not run reports at all. */
export function requireRunReports({ access }: Org, { user }: Context): void {
    if (!access.userPermissions(user).has('RunReports'))
        throw forbidden('Reports need the user permission Run Reports.');
}

/** @throws OrgError 403 without Run Reports or access to the folder, 404 for an unknown id. */
export function requireOpen<Definition extends ReportDefinition | DashboardDefinition>(
    org: Org,
    context: Context,
    definitions: ReadonlyMap<string, Definition>,
    id: string
): Definition {
    requireRunReports(org, context);
    const found = [...definitions.values()].find(
        (definition) => definition.id === id || definition.id.slice(0, 15) === id
    );
    if (!found)
        throw new OrgError(404, 'NOT_FOUND', 'The data you’re trying to access is unavailable.');
    if (!canOpen(org, context, found.folder)) throw forbidden();
    return found;
}

/** What the platform says to somebody who may not. */
export function forbidden(
    message = 'You don’t have sufficient privileges to perform this operation.'
): OrgError {
    return new OrgError(403, 'FORBIDDEN', message);
}
