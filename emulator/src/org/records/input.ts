import { OrgError } from '../kernel/types.ts';
import type {
    Context,
    FieldInfo,
    FieldValue,
    ObjectInfo,
    OrgErrorItem,
    RecordInput,
    RecordValues
} from '../kernel/types.ts';
import { coerce } from './coerce.ts';
import type { RecordDependencies } from './dependencies.ts';

/** A caller's record in the org's own terms. */
export interface ReadInput {
    readonly values: RecordValues;
    readonly errors: readonly OrgErrorItem[];
}

/** A name as callers write it, found once per batch. */
interface Target {
    readonly field: FieldInfo;
    readonly isWritable: boolean;
}

/**
 * Reads what a caller wants written: names in any case, values coerced, parents found by external id,
 * fields the caller may not write refused. One per batch, so that names are looked up once.
 */
export class InputReader {
    readonly #dependencies: RecordDependencies;
    readonly #object: ObjectInfo;
    readonly #operation: 'insert' | 'update';
    readonly #context: Context;
    readonly #targets = new Map<string, Target | undefined>();

    constructor(
        dependencies: RecordDependencies,
        object: ObjectInfo,
        operation: 'insert' | 'update',
        context: Context
    ) {
        this.#dependencies = dependencies;
        this.#object = object;
        this.#operation = operation;
        this.#context = context;
    }

    read(input: RecordInput): ReadInput {
        const values: RecordValues = {};
        const errors: OrgErrorItem[] = [];
        const forbidden: string[] = [];
        for (const name in input) {
            const value = input[name];
            if (value === undefined || name === 'attributes' || name.toLowerCase() === 'id')
                continue;
            try {
                const { field, isWritable } = this.#target(name, value);
                const written = this.#value(field, value);
                if (isWritable) values[field.apiName] = written;
                else forbidden.push(field.apiName);
            } catch (error) {
                if (!(error instanceof OrgError)) throw error;
                errors.push(...error.items);
            }
        }
        if (forbidden.length > 0) errors.push(notWritable(forbidden));
        return { values, errors };
    }

    #target(name: string, value: RecordInput[string]): Target {
        if (!this.#targets.has(name)) this.#targets.set(name, this.#find(name, isParent(value)));
        const target = this.#targets.get(name);
        if (
            !target ||
            isParent(value) !== (target.field.apiName.toLowerCase() !== name.toLowerCase())
        ) {
            throw noSuchColumn(name, this.#object);
        }
        return target;
    }

    #find(name: string, byParent: boolean): Target | undefined {
        const field = byParent ? this.#object.fieldOfRelationship(name) : this.#object.field(name);
        if (!field) return undefined;
        const allowed = this.#dependencies.access.field(
            this.#context,
            this.#object.apiName,
            field.apiName
        );
        const possible = this.#operation === 'insert' ? field.createable : field.updateable;
        return allowed.read ? { field, isWritable: possible && allowed.edit } : undefined;
    }

    #value(field: FieldInfo, value: RecordInput[string]): FieldValue {
        if (!isParent(value)) return coerce(field, value);
        return parentByExternalId(this.#dependencies, field, value);
    }
}

function isParent(value: RecordInput[string]): value is Record<string, FieldValue> {
    return typeof value === 'object' && value !== null;
}

/** `{ Intacct_Key__c: '42' }` of a lookup's parent object. */
function parentByExternalId(
    { schema, store }: RecordDependencies,
    lookup: FieldInfo,
    reference: Record<string, FieldValue>
): string {
    const [given] = Object.entries(reference).filter(([name]) => name !== 'attributes');
    const parent = schema.requireObject(lookup.reference?.to[0] ?? '');
    const field = parent.field(given?.[0] ?? '');
    if (!given || !field || !(field.externalId || field.type === 'id'))
        throw noSuchColumn(given?.[0] ?? '', parent);
    const value = coerce(field, given[1]);
    const found = store.findBy(parent, field.apiName, value as string | number | null);
    if (found.length === 1) return String(found[0]?.['Id']);
    const what = `for field ${field.apiName} in entity ${parent.apiName}`;
    throw found.length === 0
        ? new OrgError(
              400,
              'INVALID_FIELD',
              `Foreign key external ID: ${String(value)} not found ${what}`
          )
        : new OrgError(
              400,
              'INVALID_FIELD',
              `More than one record found for external id field: ${field.apiName}`
          );
}

function noSuchColumn(name: string, object: ObjectInfo): OrgError {
    return new OrgError(
        400,
        'INVALID_FIELD',
        `No such column '${name}' on sobject of type ${object.apiName}`
    );
}

function notWritable(fields: readonly string[]): OrgErrorItem {
    return {
        errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
        message: `Unable to create/update fields: ${fields.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
        fields
    };
}
