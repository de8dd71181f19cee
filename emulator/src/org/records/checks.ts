import type { Context, FieldInfo, ObjectInfo, RecordValues } from '../kernel/types.ts';
import { OrgError } from '../kernel/types.ts';
import { storedFields } from '../store/tables.ts';
import type { PendingChange } from './change.ts';
import { coerce } from './coerce.ts';
import type { RecordDependencies } from './dependencies.ts';
import { checkRecordType } from './recordTypes.ts';
import { refuseInactiveOwner, refuseLocked } from './refusals.ts';

/** Refuses a change that lacks required values, breaks a field's limits or points at nothing. */
export class SystemChecks {
    readonly #dependencies: RecordDependencies;
    readonly #object: ObjectInfo;
    readonly #context: Context;
    readonly #required: readonly FieldInfo[];
    readonly #references: readonly FieldInfo[];
    readonly #parents = new Map<string, RecordValues | undefined>();

    /** One per batch: parents met once are not read again. */
    constructor(dependencies: RecordDependencies, object: ObjectInfo, context: Context) {
        this.#dependencies = dependencies;
        this.#object = object;
        this.#context = context;
        const fields = storedFields(object);
        this.#required = fields.filter(
            (field) =>
                !field.nillable &&
                field.createable &&
                field.type !== 'boolean' &&
                field.apiName !== 'OwnerId'
        );
        this.#references = fields.filter(
            (field) => field.reference && field.createable && field.apiName !== 'RecordTypeId'
        );
    }

    check(change: PendingChange): void {
        this.#checkRequired(change);
        checkRecordType(this.#dependencies, this.#object, change, this.#context);
        for (const field of this.#references) {
            if (change.hasChanged(field.apiName)) this.#checkReference(change, field);
        }
    }

    /** Values assigned by automation get the same limits as a caller's. */
    checkLimits(change: PendingChange, before: Readonly<RecordValues>): void {
        for (const [name, value] of Object.entries(change.newValues)) {
            const field = value === before[name] ? undefined : this.#object.fields.get(name);
            if (!field) continue;
            try {
                change.newValues[name] = coerce(field, value);
            } catch (error) {
                if (!(error instanceof OrgError)) throw error;
                change.errors.push(...error.items);
            }
        }
    }

    #checkRequired(change: PendingChange): void {
        const missing = this.#required
            .map((field) => field.apiName)
            .filter(
                (name) =>
                    change.newValues[name] === null &&
                    (!change.oldValues || change.hasChanged(name))
            );
        if (missing.length === 0) return;
        change.refuse(
            'REQUIRED_FIELD_MISSING',
            `Required fields are missing: [${missing.join(', ')}]`,
            missing
        );
    }

    #checkReference(change: PendingChange, field: FieldInfo): void {
        const id = change.newValues[field.apiName];
        if (typeof id !== 'string') return;
        const parent = this.#dependencies.schema.objectOfId(id);
        if (!parent || !field.reference?.to.includes(parent.apiName)) {
            const message = `${field.label}: id value of incorrect type: ${id}`;
            change.refuse('FIELD_INTEGRITY_EXCEPTION', message, [field.apiName]);
            return;
        }
        if (isOwnedBy(field) && this.#dependencies.locks.isHeld(id))
            return refuseLocked(change, id);
        const values = this.#parent(parent, id);
        if (!values) {
            change.refuse('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
        } else if (values['IsDeleted'] === true) {
            change.refuse('ENTITY_IS_DELETED', 'entity is deleted');
        } else if (this.#context.mode !== 'system' && !this.#mayReach(parent, values, field)) {
            const message = `insufficient access rights on cross-reference id: ${id.slice(0, 15)}`;
            change.refuse('INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', message);
        } else if (field.apiName === 'OwnerId' && values['IsActive'] === false) {
            refuseInactiveOwner(change, id, this.#object);
        }
    }

    /** A detail record needs edit access to its master, a lookup sight of its target. */
    #mayReach(parent: ObjectInfo, values: RecordValues, field: FieldInfo): boolean {
        const { sharing } = this.#dependencies.access;
        return field.reference?.masterDetail
            ? sharing.canEdit(parent, values, this.#context.user)
            : sharing.canSee(parent, values, this.#context.user);
    }

    #parent(object: ObjectInfo, id: string): RecordValues | undefined {
        if (!this.#parents.has(id))
            this.#parents.set(id, this.#dependencies.store.find(object, id));
        return this.#parents.get(id);
    }
}

/** Saving a detail locks its master. */
function isOwnedBy({ reference }: FieldInfo): boolean {
    return reference?.onDelete === 'Cascade';
}
