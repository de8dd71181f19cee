import { toPeople } from './people';
import { ADMIN_SET, INTEGRATION_SET, USER_SET, type Access, type Holder } from './types';

/** Something about users and permission sets that has to be set right. */
export interface AccessFinding {
    readonly code:
        | 'nobodyCreates'
        | 'noIntegrationUser'
        | 'severalIntegrationUsers'
        | 'integrationInactive'
        | 'integrationHoldsMore'
        | 'integrationIsAdministrator';
    /** Name of the user, class of the documents, or empty. */
    readonly about: string;
    /** Where it is set right: the assignments of a permission set, or a user. */
    readonly fix: { readonly permissionSetId: string | undefined } | { readonly userId: string };
}

/**
 * Finds what keeps documents from being created or read, and what the integration user has beyond need.
 *
 * in      createdClasses: classes of the documents that are created from Salesforce
 */
export function checkAccess(
    access: Access,
    holders: readonly Holder[],
    createdClasses: readonly string[]
): AccessFinding[] {
    return [
        ...creatorFindings(access, holders, createdClasses),
        ...integrationFindings(access, holders)
    ];
}

function creatorFindings(
    access: Access,
    holders: readonly Holder[],
    createdClasses: readonly string[]
): AccessFinding[] {
    const people = toPeople(access, holders);
    return [...new Set(createdClasses)]
        .filter((each) => !people.some(({ creates }) => creates.includes(each)))
        .map((about) => ({
            code: 'nobodyCreates',
            about,
            fix: { permissionSetId: access.setIds[USER_SET] }
        }));
}

function integrationFindings(access: Access, holders: readonly Holder[]): AccessFinding[] {
    const users = holders.filter(({ id }) => access.setsOf[id]?.includes(INTEGRATION_SET));
    const fix = { permissionSetId: access.setIds[INTEGRATION_SET] };
    if (users.length === 0) {
        return [{ code: 'noIntegrationUser', about: '', fix }];
    }
    const names = users.map(({ name }) => name).join(', ');
    return [
        ...(users.length > 1
            ? [{ code: 'severalIntegrationUsers' as const, about: names, fix }]
            : []),
        ...users.flatMap((user) => userFindings(access, user))
    ];
}

function userFindings(access: Access, user: Holder): AccessFinding[] {
    const finding = (code: AccessFinding['code']): AccessFinding => ({
        code,
        about: user.name,
        fix: { userId: user.id }
    });
    const sets = access.setsOf[user.id] ?? [];
    const holdsMore = sets.includes(ADMIN_SET) || sets.includes(USER_SET);
    const isAdministrator =
        access.administratorProfileId !== undefined &&
        user.profileId === access.administratorProfileId;
    return [
        ...(user.isActive ? [] : [finding('integrationInactive')]),
        ...(holdsMore ? [finding('integrationHoldsMore')] : []),
        ...(isAdministrator ? [finding('integrationIsAdministrator')] : [])
    ];
}
