import type { ObjectDraft } from '../schema/objectInfo.ts';
import { integer, lookup, text, REQUIRED } from './fields.ts';

const SETUP = {
    sharingModel: 'Read',
    createable: false,
    updateable: false,
    deletable: false
} as const;
const NEEDED = { ...REQUIRED, permissionable: false };

/** What kind of user a profile is for. */
export const USER_LICENSE: ObjectDraft = {
    ...SETUP,
    apiName: 'UserLicense',
    label: 'User License',
    labelPlural: 'User Licenses',
    keyPrefix: '100',
    fields: [
        text('Name', 'Name', 40, { ...NEEDED, nameField: true }),
        text('LicenseDefinitionKey', 'License Def. ID', 40, NEEDED)
    ]
};

/** What a user may be allowed beyond the user licence. */
export const PERMISSION_SET_LICENSE: ObjectDraft = {
    ...SETUP,
    apiName: 'PermissionSetLicense',
    label: 'Permission Set License',
    labelPlural: 'Permission Set Licenses',
    keyPrefix: '0PL',
    fields: [
        text('DeveloperName', 'Developer Name', 80, { ...NEEDED, nameField: true }),
        text('MasterLabel', 'Permission Set License Label', 80, NEEDED),
        text('Status', 'Status', 40, NEEDED),
        integer('TotalLicenses', 'Total Licenses', 9, NEEDED),
        integer('UsedLicenses', 'Used Licenses', 9, NEEDED)
    ]
};

/** Who holds a permission set licence. */
export const PERMISSION_SET_LICENSE_ASSIGN: ObjectDraft = {
    ...SETUP,
    createable: true,
    deletable: true,
    apiName: 'PermissionSetLicenseAssign',
    label: 'Permission Set License Assignment',
    labelPlural: 'Permission Set License Assignments',
    keyPrefix: '2LA',
    fields: [
        lookup(
            'PermissionSetLicenseId',
            'PermissionSetLicense ID',
            'PermissionSetLicense',
            'PermissionSetLicenseAssignments',
            { ...NEEDED, updateable: false, onDelete: 'Cascade' }
        ),
        lookup('AssigneeId', 'User ID', 'User', 'PermissionSetLicenseAssignments', {
            ...NEEDED,
            updateable: false
        })
    ]
};
