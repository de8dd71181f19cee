import type { PermissionSet, Profile } from '@salesforce/types/metadata';
import type { Metadata } from '../kernel/types.ts';

/** Names of files that differ from the profile's own. */
const FILES: Readonly<Record<string, string>> = {
    'System Administrator': 'Admin',
    'Standard User': 'Standard'
};

/** What a profile of the project grants, in the terms of a permission set, and what only profiles say. */
export interface ProfileFile {
    readonly grants: Pick<
        PermissionSet,
        | 'objectPermissions'
        | 'fieldPermissions'
        | 'customPermissions'
        | 'userPermissions'
        | 'flowAccesses'
        | 'externalCredentialPrincipalAccesses'
        | 'tabSettings'
        | 'applicationVisibilities'
        | 'recordTypeVisibilities'
    >;
    /** `House__c.City` for the record type that new records get. */
    readonly defaultRecordTypes: readonly string[];
    /** Layout names by object, or by `House__c.City`. */
    readonly layouts: ReadonlyMap<string, string>;
}

/** Reads a profile from the project's files; undefined when it has none of that name. */
export function profileFile(metadata: Metadata, profileName: string): ProfileFile | undefined {
    const profile = metadata.profiles.get(FILES[profileName] ?? profileName);
    if (!profile) return undefined;
    return {
        grants: {
            objectPermissions: profile.objectPermissions.map((each) => ({
                allowCreate: each.allowCreate === true,
                allowDelete: each.allowDelete === true,
                allowEdit: each.allowEdit === true,
                allowRead: each.allowRead === true,
                modifyAllRecords: each.modifyAllRecords === true,
                object: each.object,
                viewAllRecords: each.viewAllRecords === true,
                viewAllFields: each.viewAllFields === true
            })),
            fieldPermissions: profile.fieldPermissions,
            customPermissions: profile.customPermissions,
            userPermissions: profile.userPermissions,
            flowAccesses: profile.flowAccesses,
            externalCredentialPrincipalAccesses: [],
            tabSettings: profile.tabVisibilities
                .filter(({ visibility }) => visibility !== 'Hidden')
                .map(({ tab }) => ({ tab, visibility: 'Visible' })),
            applicationVisibilities: profile.applicationVisibilities,
            recordTypeVisibilities: profile.recordTypeVisibilities
        },
        defaultRecordTypes: profile.recordTypeVisibilities
            .filter((visibility) => visibility.default)
            .map(({ recordType }) => recordType),
        layouts: layoutsOf(profile)
    };
}

/** `House__c-House Layout` is assigned to its object, or to one of the object's record types. */
function layoutsOf({ layoutAssignments }: Profile): Map<string, string> {
    return new Map(
        layoutAssignments.map(({ layout, recordType }) => [
            recordType ?? layout.split('-')[0] ?? '',
            decodeURIComponent(layout)
        ])
    );
}
