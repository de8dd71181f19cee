import type { PermissionSet } from '@salesforce/types/metadata';
import type { FieldAccess, ObjectAccess } from '../kernel/types.ts';
import { withDerivedObjects } from './derivedObjects.ts';
import type { ProfileFile } from './profileFile.ts';

/** Everything a user was given, added up over the profile and the permission sets. */
export interface Grants {
    /** System Administrator: everything but custom permissions, flows restricted and credentials. */
    readonly isAdmin: boolean;
    readonly objects: ReadonlyMap<string, ObjectAccess>;
    /** Key `Account.Industry`. */
    readonly fields: ReadonlyMap<string, FieldAccess>;
    readonly customPermissions: ReadonlySet<string>;
    readonly userPermissions: ReadonlySet<string>;
    readonly flows: ReadonlySet<string>;
    /** `IntacctProxy-Integration`. */
    readonly principals: ReadonlySet<string>;
    readonly tabs: ReadonlySet<string>;
    readonly applications: ReadonlySet<string>;
    /** `House__c.City`. */
    readonly recordTypes: ReadonlySet<string>;
    /** Objects of which every field may be read. */
    readonly allFields: ReadonlySet<string>;
    readonly permissionSets: readonly string[];
}

export const NO_OBJECT_ACCESS: ObjectAccess = {
    read: false,
    create: false,
    edit: false,
    delete: false,
    viewAll: false,
    modifyAll: false
};

export const FULL_OBJECT_ACCESS: ObjectAccess = {
    read: true,
    create: true,
    edit: true,
    delete: true,
    viewAll: true,
    modifyAll: true
};

export const NO_FIELD_ACCESS: FieldAccess = { read: false, edit: false };
export const FULL_FIELD_ACCESS: FieldAccess = { read: true, edit: true };

/** Adds permission sets to what the profile gives; nothing is ever taken away. */
export function addPermissionSets(
    profile: Omit<Grants, 'permissionSets'>,
    assigned: readonly (readonly [name: string, definition: PermissionSet])[],
    profileGrants?: ProfileFile['grants']
): Grants {
    const objects = new Map(profile.objects);
    const fields = new Map(profile.fields);
    const definitions = [
        ...(profileGrants ? [profileGrants] : []),
        ...assigned.map(([, definition]) => definition)
    ];
    for (const { objectPermissions, fieldPermissions } of definitions) {
        for (const each of objectPermissions) {
            objects.set(
                each.object,
                mergeObject(objects.get(each.object) ?? NO_OBJECT_ACCESS, each)
            );
        }
        for (const each of fieldPermissions) {
            const known = fields.get(each.field) ?? NO_FIELD_ACCESS;
            const edit = known.edit || each.editable;
            fields.set(each.field, { read: known.read || each.readable === true || edit, edit });
        }
    }
    const names = <T>(
        base: ReadonlySet<string>,
        pick: (definition: ProfileFile['grants']) => readonly T[],
        name: (each: T) => string | false
    ): Set<string> =>
        new Set([
            ...base,
            ...definitions
                .flatMap(pick)
                .map(name)
                .filter((each) => each !== false)
        ]);
    return {
        isAdmin: profile.isAdmin,
        objects: withDerivedObjects(objects),
        fields,
        customPermissions: names(
            profile.customPermissions,
            (set) => set.customPermissions,
            (each) => each.enabled && each.name
        ),
        userPermissions: names(
            profile.userPermissions,
            (set) => set.userPermissions,
            (each) => each.enabled && each.name
        ),
        flows: names(
            profile.flows,
            (set) => set.flowAccesses,
            (each) => each.enabled && each.flow
        ),
        principals: names(
            profile.principals,
            (set) => set.externalCredentialPrincipalAccesses,
            (each) => each.enabled && each.externalCredentialPrincipal
        ),
        tabs: names(
            profile.tabs,
            (set) => set.tabSettings,
            (each) => each.visibility !== 'None' && each.tab
        ),
        applications: names(
            profile.applications,
            (set) => set.applicationVisibilities,
            (each) => each.visible && each.application
        ),
        recordTypes: names(
            profile.recordTypes,
            (set) => set.recordTypeVisibilities,
            (each) => each.visible && each.recordType
        ),
        allFields: names(
            profile.allFields,
            (set) => set.objectPermissions,
            (each) => each.viewAllFields === true && each.object
        ),
        permissionSets: assigned.map(([name]) => name)
    };
}

function mergeObject(
    known: ObjectAccess,
    added: PermissionSet['objectPermissions'][number]
): ObjectAccess {
    return {
        read: known.read || added.allowRead,
        create: known.create || added.allowCreate,
        edit: known.edit || added.allowEdit,
        delete: known.delete || added.allowDelete,
        viewAll: known.viewAll || added.viewAllRecords || added.modifyAllRecords,
        modifyAll: known.modifyAll || added.modifyAllRecords
    };
}
