import type {
    Access,
    Context,
    FieldAccess,
    Metadata,
    ObjectAccess,
    ObjectInfo,
    RecordAccess,
    RecordTypeAccess,
    RecordTypeInfo,
    RecordValues,
    Schema,
    User
} from '../kernel/types.ts';
import type { Store } from '../store/store.ts';
import {
    FULL_FIELD_ACCESS,
    FULL_OBJECT_ACCESS,
    NO_FIELD_ACCESS,
    NO_OBJECT_ACCESS,
    addPermissionSets
} from './grants.ts';
import type { Grants } from './grants.ts';
import { profileFile } from './profileFile.ts';
import { profileGrants } from './profiles.ts';
import { Sharing } from './sharing.ts';

const NO_RECORD_ACCESS: RecordAccess = { read: false, edit: false, delete: false };
const FULL_RECORD_ACCESS: RecordAccess = { read: true, edit: true, delete: true };

/** Answers who may do what; grants are added up once per user and forgotten when assignments change. */
export class OrgAccess implements Access {
    readonly sharing: Sharing;
    readonly #schema: Schema;
    readonly #store: Store;
    readonly #metadata: Metadata;
    readonly #grants = new Map<string, Grants>();

    constructor(schema: Schema, store: Store, metadata: Metadata) {
        this.#schema = schema;
        this.#store = store;
        this.#metadata = metadata;
        this.sharing = new Sharing(schema, store, (user) => this.#grantsOf(user));
    }

    /** Called when users, profiles or assignments changed. */
    forget(): void {
        this.#grants.clear();
    }

    object(context: Context, objectApiName: string): ObjectAccess {
        if (context.mode === 'system') return FULL_OBJECT_ACCESS;
        if (this.#schema.object(objectApiName)?.tooling) return NO_OBJECT_ACCESS;
        if (context.mode !== 'user') return FULL_OBJECT_ACCESS;
        const grants = this.#grantsOf(context.user);
        if (grants.isAdmin) return FULL_OBJECT_ACCESS;
        return grants.objects.get(objectApiName) ?? NO_OBJECT_ACCESS;
    }

    field(context: Context, objectApiName: string, fieldApiName: string): FieldAccess {
        if (context.mode !== 'user') return FULL_FIELD_ACCESS;
        const grants = this.#grantsOf(context.user);
        if (grants.isAdmin) return FULL_FIELD_ACCESS;
        const object = grants.objects.get(objectApiName) ?? NO_OBJECT_ACCESS;
        if (!object.read) return NO_FIELD_ACCESS;
        const edits = object.edit || object.create;
        const field = this.#schema.object(objectApiName)?.fields.get(fieldApiName);
        if (!field) return NO_FIELD_ACCESS;
        if (!field.permissionable) return { read: true, edit: edits };
        const granted =
            grants.fields.get(`${objectApiName}.${field.partOf ?? fieldApiName}`) ??
            NO_FIELD_ACCESS;
        const read = granted.read || grants.allFields.has(objectApiName);
        return { read, edit: granted.edit && edits };
    }

    record(context: Context, objectApiName: string, id: string): RecordAccess {
        const object = this.#schema.object(objectApiName);
        const values = object && this.#store.find(object, id);
        if (!object || !values || values['IsDeleted'] === true) return NO_RECORD_ACCESS;
        return this.recordOf(context, object, values);
    }

    /** Like `record`, for a row already at hand. */
    recordOf(context: Context, object: ObjectInfo, values: RecordValues): RecordAccess {
        if (context.mode === 'system') return FULL_RECORD_ACCESS;
        const allowed = this.object(context, object.apiName);
        const edits = this.sharing.canEdit(object, values, context.user);
        return {
            read: allowed.read && this.sharing.canSee(object, values, context.user),
            edit: allowed.edit && edits,
            delete: allowed.delete && edits
        };
    }

    customPermissions(user: User): ReadonlySet<string> {
        return this.#grantsOf(user).customPermissions;
    }

    userPermissions(user: User): ReadonlySet<string> {
        return this.#grantsOf(user).userPermissions;
    }

    permissionSets(user: User): readonly string[] {
        return this.#grantsOf(user).permissionSets;
    }

    canRunFlow(user: User, flowApiName: string, restricted: boolean): boolean {
        const grants = this.#grantsOf(user);
        if (grants.flows.has(flowApiName) || grants.userPermissions.has('ManageFlow')) return true;
        return !restricted && grants.userPermissions.has('RunFlow');
    }

    canUsePrincipal(user: User, externalCredential: string, principal: string): boolean {
        const grants = this.#grantsOf(user);
        const readsCredentials =
            grants.isAdmin || grants.objects.get('UserExternalCredential')?.read === true;
        return readsCredentials && grants.principals.has(`${externalCredential}-${principal}`);
    }

    canUseTab(user: User, tab: string): boolean {
        const grants = this.#grantsOf(user);
        return grants.isAdmin || grants.tabs.has(tab);
    }

    canUseApplication(user: User, application: string): boolean {
        const grants = this.#grantsOf(user);
        return grants.isAdmin || grants.applications.has(application);
    }

    recordTypes(user: User, object: ObjectInfo): RecordTypeAccess {
        const grants = this.#grantsOf(user);
        const named = (type: RecordTypeInfo): string => `${object.apiName}.${type.developerName}`;
        const available = object.recordTypes.filter(
            (type) => type.active && (grants.isAdmin || grants.recordTypes.has(named(type)))
        );
        const file = profileFile(this.#metadata, user.profileName);
        const standard = available.find((type) => file?.defaultRecordTypes.includes(named(type)));
        return { available, defaultId: standard?.id };
    }

    layoutName(
        user: User,
        object: ObjectInfo,
        recordTypeId: string | undefined
    ): string | undefined {
        const layouts = profileFile(this.#metadata, user.profileName)?.layouts;
        const type = object.recordTypes.find(({ id }) => id === recordTypeId);
        return (
            (type && layouts?.get(`${object.apiName}.${type.developerName}`)) ??
            layouts?.get(object.apiName)
        );
    }

    #grantsOf(user: User): Grants {
        const known = this.#grants.get(user.id);
        if (known) return known;
        const made = addPermissionSets(
            profileGrants(user.profileName, this.#schema),
            this.#assignedTo(user),
            profileFile(this.#metadata, user.profileName)?.grants
        );
        this.#grants.set(user.id, made);
        return made;
    }

    #assignedTo(
        user: User
    ): [string, NonNullable<ReturnType<Metadata['permissionSets']['get']>>][] {
        const assignment = this.#schema.requireObject('PermissionSetAssignment');
        const permissionSet = this.#schema.requireObject('PermissionSet');
        return this.#store.findBy(assignment, 'AssigneeId', user.id).flatMap((row) => {
            const name = this.#store.find(permissionSet, String(row['PermissionSetId']))?.['Name'];
            const definition = this.#metadata.permissionSets.get(String(name));
            return definition ? [[String(name), definition]] : [];
        });
    }
}
