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

/**
 * Reads what a caller wants written: names in any case, values coerced, parents found by external id,
 * fields the caller may not write refused.
 */
export function readInput(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    input: RecordInput,
    operation: 'insert' | 'update',
    context: Context
): ReadInput {
    const values: RecordValues = {};
    const errors: OrgErrorItem[] = [];
    const forbidden: string[] = [];
    for (const [name, value] of Object.entries(input)) {
        if (value === undefined || name === 'attributes' || name.toLowerCase() === 'id') continue;
        try {
            const [field, written] = readField(dependencies, object, name, value, context);
            if (isWritable(dependencies, object, field, operation, context))
                values[field.apiName] = written;
            else forbidden.push(field.apiName);
        } catch (error) {
            if (!(error instanceof OrgError)) throw error;
            errors.push(...error.items);
        }
    }
    if (forbidden.length > 0) errors.push(notWritable(forbidden));
    return { values, errors };
}

function readField(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    name: string,
    value: FieldValue | Record<string, FieldValue>,
    context: Context
): [FieldInfo, FieldValue] {
    if (typeof value === 'object' && value !== null) {
        const lookup = object.fieldOfRelationship(name);
        if (!lookup) throw noSuchColumn(name, object);
        return [lookup, parentByExternalId(dependencies, lookup, value)];
    }
    const field = object.field(name);
    const visible = field && dependencies.access.field(context, object.apiName, field.apiName).read;
    if (!field || !visible) throw noSuchColumn(name, object);
    return [field, coerce(field, value)];
}

function isWritable(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    field: FieldInfo,
    operation: 'insert' | 'update',
    context: Context
): boolean {
    const possible = operation === 'insert' ? field.createable : field.updateable;
    return possible && dependencies.access.field(context, object.apiName, field.apiName).edit;
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
