import type { ProfileName } from '../access/profiles.ts';

/** Everyone's password, client id and client secret; good for nothing but the local org. */
export const LOCAL_SECRET = 'local';

/** Who `client_credentials` signs in as. */
export const INTEGRATION_USERNAME = 'proxy@local.test';
/** Who scheduled and default-workflow-user flows run as. */
export const ADMIN_USERNAME = 'admin@local.test';

/** One of the people the local org always has. */
export interface FixedUser {
    readonly username: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly alias: string;
    readonly profile: ProfileName;
    /** Which of the project's permission sets they hold, by the role at the end of its name. */
    holds(permissionSet: string): boolean;
}

export const FIXED_USERS: readonly FixedUser[] = [
    {
        username: ADMIN_USERNAME,
        firstName: 'Ada',
        lastName: 'Admin',
        alias: 'aadmin',
        profile: 'System Administrator',
        holds: (name) => !name.endsWith('_Integration')
    },
    {
        username: 'rep@local.test',
        firstName: 'Riley',
        lastName: 'Rep',
        alias: 'rrep',
        profile: 'Standard User',
        holds: (name) => name.endsWith('_User')
    },
    {
        username: INTEGRATION_USERNAME,
        firstName: 'Intacct',
        lastName: 'Integration',
        alias: 'iproxy',
        profile: 'Minimum Access - API Only Integrations',
        holds: (name) => name.endsWith('_Integration')
    }
];
