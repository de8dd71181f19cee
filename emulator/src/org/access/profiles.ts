import type { FieldAccess, ObjectAccess, Schema } from '../kernel/types.ts';
import { FULL_FIELD_ACCESS, NO_OBJECT_ACCESS } from './grants.ts';
import type { Grants } from './grants.ts';

export type ProfileName =
    | 'System Administrator'
    | 'Standard User'
    | 'Minimum Access - API Only Integrations';

type ProfileGrants = Omit<Grants, 'permissionSets'>;

const WORKED_ON: readonly string[] = [
    'Account',
    'Contact',
    'Opportunity',
    'OpportunityLineItem',
    'Order',
    'OrderItem',
    'Contract',
    'Asset',
    'Case',
    'Lead',
    'Campaign',
    'CampaignMember',
    'Task',
    'Event'
];
const LOOKED_UP: readonly string[] = ['Product2', 'Pricebook2', 'PricebookEntry'];
/** Everyone may look at these. */
const PUBLIC: readonly string[] = [
    'User',
    'Organization',
    'Profile',
    'RecordType',
    'Folder',
    'Report',
    'Dashboard'
];

const READ: ObjectAccess = { ...NO_OBJECT_ACCESS, read: true };
const WORK: ObjectAccess = { ...READ, create: true, edit: true, delete: true };

const NOTHING: ProfileGrants = {
    isAdmin: false,
    objects: new Map(),
    fields: new Map(),
    customPermissions: new Set(),
    userPermissions: new Set(['ApiEnabled']),
    flows: new Set(),
    principals: new Set(),
    tabs: new Set(),
    applications: new Set(),
    recordTypes: new Set(),
    allFields: new Set()
};

/** What a profile gives before any permission set; Standard User is given standard objects and fields only. */
export function profileGrants(profile: string, schema: Schema): ProfileGrants {
    switch (profile as ProfileName) {
        case 'System Administrator':
            return {
                ...NOTHING,
                isAdmin: true,
                userPermissions: new Set([
                    'ApiEnabled',
                    'AssignPermissionSets',
                    'CustomizeApplication',
                    'EditReadonlyFields',
                    'LightningExperienceUser',
                    'ManageFlow',
                    'ManageUsers',
                    'ModifyAllData',
                    'RunFlow',
                    'RunReports',
                    'ViewAllData',
                    'ViewSetup'
                ])
            };
        case 'Standard User':
            return {
                ...NOTHING,
                objects: new Map<string, ObjectAccess>([
                    ...PUBLIC.map((name) => [name, READ] as const),
                    ...LOOKED_UP.map((name) => [name, READ] as const),
                    ...WORKED_ON.map((name) => [name, WORK] as const)
                ]),
                fields: standardFields(schema),
                userPermissions: new Set([
                    'ApiEnabled',
                    'LightningExperienceUser',
                    'RunFlow',
                    'RunReports',
                    'ViewSetup'
                ])
            };
        default:
            return {
                ...NOTHING,
                objects: new Map(PUBLIC.map((name) => [name, READ])),
                userPermissions: new Set(['ApiEnabled', 'ApiUserOnly'])
            };
    }
}

function standardFields(schema: Schema): Map<string, FieldAccess> {
    const keys = [...PUBLIC, ...LOOKED_UP, ...WORKED_ON].flatMap((name) => {
        const fields = [...(schema.object(name)?.fields.values() ?? [])];
        return fields.filter((field) => !field.custom).map((field) => `${name}.${field.apiName}`);
    });
    return new Map(keys.map((key) => [key, FULL_FIELD_ACCESS]));
}
