import type { Context, User } from './identity.ts';
import type { ObjectInfo, RecordTypeInfo } from './schema.ts';

export interface ObjectAccess {
    readonly read: boolean;
    readonly create: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
}

export interface FieldAccess {
    readonly read: boolean;
    readonly edit: boolean;
}

export interface RecordAccess {
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
}

/** The record types a user may give to records of one object. */
export interface RecordTypeAccess {
    readonly available: readonly RecordTypeInfo[];
    /** What a new record gets when nothing is said; undefined: the Master. */
    readonly defaultId: string | undefined;
}

/** Answers who may do what, from profiles, permission sets and sharing. System mode may do everything. */
export interface Access {
    object(context: Context, objectApiName: string): ObjectAccess;
    field(context: Context, objectApiName: string, fieldApiName: string): FieldAccess;
    /** Object permission and sharing for one record; all false when it does not exist. */
    record(context: Context, objectApiName: string, id: string): RecordAccess;
    /** Names of the custom permissions the user has. */
    customPermissions(user: User): ReadonlySet<string>;
    /** System permissions by API name, e.g. `RunFlow`, `ViewSetup`, `ModifyAllData`. */
    userPermissions(user: User): ReadonlySet<string>;
    /** API names of the permission sets assigned to the user. */
    permissionSets(user: User): readonly string[];
    /** `restricted`: the flow says `isAdditionalPermissionRequiredToRun`. */
    canRunFlow(user: User, flowApiName: string, restricted: boolean): boolean;
    /** Principal of an external credential, and read on User External Credentials. */
    canUsePrincipal(user: User, externalCredential: string, principal: string): boolean;
    canUseTab(user: User, tab: string): boolean;
    canUseApplication(user: User, application: string): boolean;
    recordTypes(user: User, object: ObjectInfo): RecordTypeAccess;
    /** `House__c-House Layout` when the user's profile assigns one. */
    layoutName(
        user: User,
        object: ObjectInfo,
        recordTypeId: string | undefined
    ): string | undefined;
}
