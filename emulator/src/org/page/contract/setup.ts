/** A user as Setup shows one, with the permission sets beside the profile. */
export interface UserSetup {
    id: string;
    name: string;
    username: string;
    profile: string;
    isActive: boolean;
    assignments: { id: string; permissionSetId: string; label: string }[];
}

/** A permission set as Setup shows one. */
export interface PermissionSetSetup {
    id: string;
    name: string;
    label: string;
    description: string;
    /** Names of the users who have it. */
    users: string[];
}

/** Developer names of the credentials the project brings. */
export interface CredentialNames {
    named: string[];
    external: string[];
}
