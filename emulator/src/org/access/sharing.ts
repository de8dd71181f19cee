import type { FieldInfo, ObjectInfo, RecordValues, Schema, User } from '../kernel/types.ts';
import type { Store } from '../store/store.ts';
import { quoted } from '../store/tables.ts';
import type { Grants } from './grants.ts';

/** The parent whose sharing counts: the master, or the one a standard object is controlled by. */
const CONTROLLING_FIELDS: Readonly<Record<string, string>> = {
    Contact: 'AccountId',
    OpportunityLineItem: 'OpportunityId',
    Order: 'AccountId',
    OrderItem: 'OrderId',
    PricebookEntry: 'Pricebook2Id'
};

/** Finds the field through which an object's sharing is controlled; undefined when it has its own. */
export function controllingField(object: ObjectInfo): FieldInfo | undefined {
    if (object.sharingModel !== 'ControlledByParent') return undefined;
    const master = [...object.fields.values()].find((field) => field.reference?.masterDetail);
    return master ?? object.field(CONTROLLING_FIELDS[object.apiName] ?? '');
}

/** Decides which records a user reaches beyond object permissions: by owner, by parent or because all do. */
export class Sharing {
    readonly #schema: Schema;
    readonly #store: Store;
    readonly #grantsOf: (user: User) => Grants;

    constructor(schema: Schema, store: Store, grantsOf: (user: User) => Grants) {
        this.#schema = schema;
        this.#store = store;
        this.#grantsOf = grantsOf;
    }

    /** SQL that is true for the rows the user may see; undefined when that is all of them. */
    visibleSql(object: ObjectInfo, alias: string, user: User): string | undefined {
        if (this.#seesAll(object, user)) return undefined;
        const owner = `${alias}."OwnerId" = '${user.id}'`;
        const field = controllingField(object);
        const parent = field && this.#parentOf(field);
        if (!field || !parent)
            return object.sharingModel === 'Private' && object.field('OwnerId') ? owner : undefined;
        const inner = `${alias}_p`;
        const condition = this.visibleSql(parent, inner, user);
        if (!condition) return undefined;
        const key = `${alias}.${quoted(field.apiName)}`;
        const exists = `EXISTS (SELECT 1 FROM ${quoted(parent.apiName)} ${inner} WHERE ${inner}."Id" = ${key} AND ${condition})`;
        return object.field('OwnerId') ? `(${exists} OR ${owner})` : exists;
    }

    canSee(object: ObjectInfo, values: RecordValues, user: User): boolean {
        return this.#reaches(object, values, user, 'see');
    }

    canEdit(object: ObjectInfo, values: RecordValues, user: User): boolean {
        return this.#reaches(object, values, user, 'edit');
    }

    #reaches(object: ObjectInfo, values: RecordValues, user: User, how: 'see' | 'edit'): boolean {
        const all = how === 'see' ? this.#seesAll(object, user) : this.#modifiesAll(object, user);
        if (all || values['OwnerId'] === user.id) return true;
        const field = controllingField(object);
        const parent = field && this.#parentOf(field);
        const parentId = field && values[field.apiName];
        if (!parent) return isOpen(object, how);
        const parentValues =
            typeof parentId === 'string' ? this.#store.find(parent, parentId) : undefined;
        return parentValues !== undefined && this.#reaches(parent, parentValues, user, how);
    }

    #seesAll(object: ObjectInfo, user: User): boolean {
        const grants = this.#grantsOf(user);
        if (grants.isAdmin || grants.userPermissions.has('ViewAllData')) return true;
        if (['Read', 'ReadWrite'].includes(object.sharingModel)) return true;
        return grants.objects.get(object.apiName)?.viewAll === true;
    }

    #modifiesAll(object: ObjectInfo, user: User): boolean {
        const grants = this.#grantsOf(user);
        if (grants.isAdmin || grants.userPermissions.has('ModifyAllData')) return true;
        return grants.objects.get(object.apiName)?.modifyAll === true;
    }

    #parentOf(field: FieldInfo): ObjectInfo | undefined {
        return this.#schema.object(field.reference?.to[0] ?? '');
    }
}

/** Objects without an owner are as open as their object permissions. */
function isOpen(object: ObjectInfo, how: 'see' | 'edit'): boolean {
    if (object.sharingModel === 'ReadWrite' || !object.field('OwnerId')) return true;
    return how === 'see' && object.sharingModel === 'Read';
}
