import { ORGANIZATION_ID } from '../kernel/organization.ts';
import type { Metadata, RecordValues, Schema } from '../kernel/types.ts';
import type { Store } from '../store/store.ts';
import { storedFields } from '../store/tables.ts';
import { writeCustomMetadata } from './customMetadata.ts';
import { FIXED_USERS } from './fixedUsers.ts';

/** Profiles and the user licence that each is for. */
const PROFILES: readonly (readonly [profile: string, licence: string])[] = [
    ['System Administrator', 'Salesforce'],
    ['Standard User', 'Salesforce'],
    ['Minimum Access - API Only Integrations', 'Salesforce Integration']
];

/** Gives a new org what every org starts with, and a kept one the permission sets its project gained. */
export function createSetupRecords(
    schema: Schema,
    store: Store,
    metadata: Metadata,
    now: string
): void {
    const setup = new SetupRecords(schema, store, now);
    store.sql.atomically(() => {
        setup.ensure('Organization', 'Id', ORGANIZATION_ID, {
            Name: 'Local Org',
            OrganizationType: 'Developer Edition',
            InstanceName: 'LOCAL',
            TimeZoneSidKey: 'GMT',
            DefaultLocaleSidKey: 'en_US',
            LanguageLocaleKey: 'en_US'
        });
        for (const [profile, licence] of PROFILES)
            setup.ensure('Profile', 'Name', profile, {
                UserLicenseId: setup.ensure('UserLicense', 'Name', licence, {
                    LicenseDefinitionKey: licence.toUpperCase().replaceAll(' ', '_')
                })
            });
        setup.ensure('PermissionSetLicense', 'DeveloperName', 'SalesforceAPIIntegrationPsl', {
            MasterLabel: 'Salesforce API Integration',
            Status: 'Active',
            TotalLicenses: 5,
            UsedLicenses: 0
        });
        for (const [name, definition] of metadata.permissionSets) {
            setup.ensure('PermissionSet', 'Name', name, {
                Label: definition.label,
                Description: definition.description?.slice(0, 255) ?? null,
                IsCustom: true
            });
        }
        for (const object of schema.objects.values())
            for (const type of object.recordTypes)
                setup.ensure('RecordType', 'Id', type.id, {
                    Name: type.label,
                    DeveloperName: type.developerName,
                    SobjectType: object.apiName,
                    Description: type.description ?? null,
                    IsActive: type.active
                });
        setup.ensure('Pricebook2', 'Name', 'Standard Price Book', {
            IsActive: true,
            IsStandard: true
        });
        writeCustomMetadata(schema, store, metadata, now);
        for (const user of FIXED_USERS) setup.user(user, [...metadata.permissionSets.keys()]);
    });
}

class SetupRecords {
    readonly #schema: Schema;
    readonly #store: Store;
    readonly #now: string;

    constructor(schema: Schema, store: Store, now: string) {
        this.#schema = schema;
        this.#store = store;
        this.#now = now;
    }

    /** Finds a row by one of its values or inserts it. @returns its id. */
    ensure(objectName: string, key: string, value: string, rest: RecordValues): string {
        const object = this.#schema.requireObject(objectName);
        const known = this.#store.findBy(object, key, value)[0];
        if (known) return String(known['Id']);
        const row: RecordValues = {};
        for (const field of storedFields(object))
            row[field.apiName] = field.type === 'boolean' ? false : null;
        const id = key === 'Id' ? value : this.#store.nextId(object);
        const audit = {
            CreatedDate: this.#now,
            LastModifiedDate: this.#now,
            SystemModstamp: this.#now
        };
        this.#store.insert(object, { ...row, ...audit, ...rest, [key]: value, Id: id });
        return id;
    }

    user(user: (typeof FIXED_USERS)[number], permissionSets: readonly string[]): void {
        const id = this.ensure('User', 'Username', user.username, {
            FirstName: user.firstName,
            LastName: user.lastName,
            Name: `${user.firstName} ${user.lastName}`,
            Email: user.username,
            Alias: user.alias,
            IsActive: true,
            UserType: 'Standard',
            ProfileId: this.ensure('Profile', 'Name', user.profile, {}),
            TimeZoneSidKey: 'GMT',
            LocaleSidKey: 'en_US',
            LanguageLocaleKey: 'en_US',
            EmailEncodingKey: 'UTF-8'
        });
        for (const name of permissionSets) if (user.holds(name)) this.#assign(id, name);
    }

    #assign(userId: string, permissionSet: string): void {
        const setId = this.ensure('PermissionSet', 'Name', permissionSet, {});
        const object = this.#schema.requireObject('PermissionSetAssignment');
        const held = this.#store.findBy(object, 'AssigneeId', userId);
        if (held.some((row) => row['PermissionSetId'] === setId)) return;
        const id = this.#store.nextId(object);
        this.ensure('PermissionSetAssignment', 'Id', id, {
            AssigneeId: userId,
            PermissionSetId: setId,
            IsActive: true
        });
    }
}
