/** A person or integration who acts; `Context` says on whose behalf and how strictly. */
export interface User {
    readonly id: string;
    readonly username: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly name: string;
    readonly email: string;
    readonly alias: string;
    readonly profileId: string;
    readonly profileName: string;
    readonly isActive: boolean;
    /** IANA name, e.g. `America/Los_Angeles`. */
    readonly timeZone: string;
    /** e.g. `en_US`. */
    readonly locale: string;
    readonly language: string;
}

/**
 * `user`: object, field and sharing permissions of the user apply.
 * `systemWithSharing`: only sharing applies. `system`: nothing applies.
 */
export type AccessMode = 'user' | 'systemWithSharing' | 'system';

/** Who acts and how strictly; every operation of the org takes one. */
export interface Context {
    readonly user: User;
    readonly mode: AccessMode;
}

/** Finds users; reads the User table, so that a user changed by the API is seen. */
export interface UserDirectory {
    byId(id: string): User | undefined;
    byUsername(username: string): User | undefined;
    all(): User[];
    /** The user scheduled and `DefaultWorkflowUser` flows run as (admin@local.test). */
    defaultWorkflowUser(): User;
}

/** The company itself, for `$Organization` and userinfo. */
export interface Organization {
    readonly id: string;
    readonly name: string;
    readonly currency: string;
    readonly timeZone: string;
    readonly locale: string;
    readonly instanceUrl: string;
}
