import type { ObjectDraft } from '../schema/objectInfo.ts';
import { checkbox, email, lookup, phone, picklist, text, READ_ONLY, REQUIRED } from './fields.ts';

const SETUP = {
    sharingModel: 'Read',
    createable: false,
    updateable: false,
    deletable: false
} as const;
const NEEDED = { ...REQUIRED, permissionable: false };

/** People who sign in. */
export const USER: ObjectDraft = {
    ...SETUP,
    updateable: true,
    apiName: 'User',
    label: 'User',
    labelPlural: 'Users',
    keyPrefix: '005',
    fields: [
        text('Username', 'Username', 80, { ...NEEDED, unique: true }),
        text('LastName', 'Last Name', 80, NEEDED),
        text('FirstName', 'First Name', 40, { permissionable: false }),
        text('Name', 'Full Name', 121, { ...READ_ONLY, ...NEEDED, nameField: true }),
        email('Email', 'Email', { ...NEEDED, length: 128 }),
        text('Alias', 'Alias', 8, NEEDED),
        text('CompanyName', 'Company Name', 80),
        text('Title', 'Title', 80),
        text('Department', 'Department', 80),
        phone('Phone', 'Phone'),
        checkbox('IsActive', 'Active', { permissionable: false }),
        lookup('ProfileId', 'Profile ID', 'Profile', 'Users', NEEDED),
        lookup('ManagerId', 'Manager ID', 'User', 'ManagedUsers'),
        picklist('UserType', 'User Type', ['Standard'], { ...READ_ONLY, permissionable: false }),
        picklist('TimeZoneSidKey', 'Time Zone', [], NEEDED),
        picklist('LocaleSidKey', 'Locale', [], NEEDED),
        picklist('LanguageLocaleKey', 'Language', [], NEEDED),
        picklist('EmailEncodingKey', 'Email Encoding', [], NEEDED),
        text('SmallPhotoUrl', 'Photo', 1024, { ...READ_ONLY, permissionable: false }),
        text('FullPhotoUrl', 'Url for full-sized Photo', 1024, {
            ...READ_ONLY,
            permissionable: false
        })
    ]
};

/** The company itself. */
export const ORGANIZATION: ObjectDraft = {
    ...SETUP,
    apiName: 'Organization',
    label: 'Organization',
    labelPlural: 'Organizations',
    keyPrefix: '00D',
    fields: [
        text('Name', 'Name', 80, { ...NEEDED, nameField: true }),
        text('OrganizationType', 'Edition', 40, { permissionable: false }),
        text('InstanceName', 'Instance Name', 5, { permissionable: false }),
        checkbox('IsSandbox', 'Is Sandbox', { permissionable: false }),
        text('TimeZoneSidKey', 'Time Zone', 40, { permissionable: false }),
        text('DefaultLocaleSidKey', 'Locale', 40, { permissionable: false }),
        text('LanguageLocaleKey', 'Language', 40, { permissionable: false })
    ]
};

export const PROFILE: ObjectDraft = {
    ...SETUP,
    apiName: 'Profile',
    label: 'Profile',
    labelPlural: 'Profiles',
    keyPrefix: '00e',
    fields: [
        text('Name', 'Name', 255, { ...NEEDED, nameField: true }),
        lookup('UserLicenseId', 'User License ID', 'UserLicense', 'Profiles', NEEDED)
    ]
};

export const PERMISSION_SET: ObjectDraft = {
    ...SETUP,
    apiName: 'PermissionSet',
    label: 'Permission Set',
    labelPlural: 'Permission Sets',
    keyPrefix: '0PS',
    fields: [
        text('Name', 'Permission Set Name', 80, { ...NEEDED, nameField: true, unique: true }),
        text('Label', 'Permission Set Label', 80, NEEDED),
        text('Description', 'Description', 255, { permissionable: false }),
        checkbox('IsOwnedByProfile', 'Is Owned By Profile', { permissionable: false }),
        checkbox('IsCustom', 'Is Custom', { permissionable: false })
    ]
};

export const PERMISSION_SET_ASSIGNMENT: ObjectDraft = {
    ...SETUP,
    createable: true,
    deletable: true,
    apiName: 'PermissionSetAssignment',
    label: 'Permission Set Assignment',
    labelPlural: 'Permission Set Assignments',
    keyPrefix: '0Pa',
    fields: [
        lookup('PermissionSetId', 'PermissionSet ID', 'PermissionSet', 'Assignments', {
            ...NEEDED,
            updateable: false,
            onDelete: 'Cascade'
        }),
        lookup('AssigneeId', 'User ID', 'User', 'PermissionSetAssignments', {
            ...NEEDED,
            updateable: false
        }),
        checkbox('IsActive', 'Is Active', {
            ...READ_ONLY,
            permissionable: false,
            defaultFormula: 'true'
        })
    ]
};

export const RECORD_TYPE: ObjectDraft = {
    ...SETUP,
    apiName: 'RecordType',
    label: 'Record Type',
    labelPlural: 'Record Types',
    keyPrefix: '012',
    fields: [
        text('Name', 'Name', 80, { ...NEEDED, nameField: true }),
        text('DeveloperName', 'Record Type Name', 80, NEEDED),
        text('SobjectType', 'Sobject Type', 40, NEEDED),
        text('Description', 'Description', 255, { permissionable: false }),
        checkbox('IsActive', 'Active', { permissionable: false })
    ]
};
