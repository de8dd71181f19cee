import type { Context, Org, QueryRow } from '../../kernel/types.ts';
import type { CredentialNames, PermissionSetSetup, UserSetup } from '../contract.ts';
import { valueAt } from './valueAt.ts';

/** Setup > Users: everybody, with the permission sets that are assigned. */
export function usersOf(org: Org, context: Context): UserSetup[] {
    const assigned = assignments(org, context);
    const users = org.query(
        'SELECT Id, Name, Username, Profile.Name, IsActive FROM User ORDER BY Name',
        context
    );
    return users.records.map((row) => ({
        id: text(row, 'Id'),
        name: text(row, 'Name'),
        username: text(row, 'Username'),
        profile: text(row, 'Profile.Name'),
        isActive: row['IsActive'] === true,
        assignments: assigned
            .filter((assignment) => text(assignment, 'AssigneeId') === text(row, 'Id'))
            .map((assignment) => ({
                id: text(assignment, 'Id'),
                permissionSetId: text(assignment, 'PermissionSetId'),
                label: text(assignment, 'PermissionSet.Label')
            }))
    }));
}

/** Setup > Permission Sets: those of the project, with the users who have them. */
export function permissionSetsOf(org: Org, context: Context): PermissionSetSetup[] {
    const assigned = assignments(org, context);
    const sets = org.query(
        'SELECT Id, Name, Label, Description FROM PermissionSet WHERE IsOwnedByProfile = FALSE ORDER BY Label',
        context
    );
    return sets.records.map((row) => ({
        id: text(row, 'Id'),
        name: text(row, 'Name'),
        label: text(row, 'Label'),
        description: text(row, 'Description'),
        users: assigned
            .filter((assignment) => text(assignment, 'PermissionSetId') === text(row, 'Id'))
            .map((assignment) => text(assignment, 'Assignee.Name'))
    }));
}

/** Setup > Named Credentials: which there are; the Connect API tells the rest. */
export function credentialNames({ metadata }: Org): CredentialNames {
    return {
        named: [...metadata.namedCredentials.keys()],
        external: [...metadata.externalCredentials.keys()]
    };
}

function assignments(org: Org, context: Context): readonly QueryRow[] {
    return org.query(
        'SELECT Id, AssigneeId, Assignee.Name, PermissionSetId, PermissionSet.Label ' +
            'FROM PermissionSetAssignment WHERE PermissionSet.IsOwnedByProfile = FALSE ' +
            'ORDER BY PermissionSet.Label',
        context
    ).records;
}

function text(row: QueryRow, path: string): string {
    return String(valueAt(row, path) ?? '');
}
