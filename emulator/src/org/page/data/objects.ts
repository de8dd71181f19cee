import type { Context, FieldInfo, ObjectInfo, Org } from '../../kernel/types.ts';
import type { FieldDescription, ObjectDescription } from '../contract.ts';
import { iconOf } from './icons.ts';

/** What lists and records say about their object to this user. */
export function describeObject(object: ObjectInfo, org: Org, context: Context): ObjectDescription {
    return {
        apiName: object.apiName,
        label: object.label,
        labelPlural: object.labelPlural,
        icon: iconOf(object.apiName, org.metadata),
        nameField: object.nameField ?? 'Id',
        createable: object.createable && org.access.object(context, object.apiName).create
    };
}

/** Every field of an object that this user may read, for forms that name their own fields. */
export function describeFields(object: ObjectInfo, org: Org, context: Context): FieldDescription[] {
    return [...object.fields.keys()].flatMap(
        (name) => describeField(object, name, org, context) ?? []
    );
}

/** Filled by the org when a record is created, so that no form asks for them. */
const DEFAULTED = new Set(['OwnerId']);

/** One field as forms show it to this user; undefined when the user may not read it. */
export function describeField(
    object: ObjectInfo,
    name: string,
    org: Org,
    context: Context
): FieldDescription | undefined {
    const field = object.field(name);
    if (!field) return undefined;
    const access = org.access.field(context, object.apiName, field.apiName);
    if (!access.read) return undefined;
    return {
        name: field.apiName,
        label: labelOf(field),
        type: field.type,
        required: !field.nillable && field.type !== 'boolean' && !DEFAULTED.has(field.apiName),
        editable: field.updateable && access.edit,
        createable: field.createable && access.edit && !DEFAULTED.has(field.apiName),
        scale: field.scale,
        length: field.length,
        ...(field.helpText ? { helpText: field.helpText } : {}),
        ...lookupOf(field, org),
        ...optionsOf(field),
        ...partsOf(object, field)
    };
}

const PERSON_NAME = ['Salutation', 'FirstName', 'LastName'];

function partsOf(object: ObjectInfo, { apiName }: FieldInfo): Partial<FieldDescription> {
    const isPerson = apiName === object.nameField && object.field('LastName') !== undefined;
    const parts = isPerson
        ? PERSON_NAME.filter((part) => object.field(part))
        : [...object.fields.values()]
              .filter(({ partOf, type }) => partOf === apiName && type !== 'double')
              .map((part) => part.apiName);
    return parts.length > 0 ? { parts } : {};
}

/** Lookups are called by their target, as on the platform: `Account Name`, `Opportunity Owner` stay as they are. */
function labelOf(field: FieldInfo): string {
    return field.type === 'reference' ? field.label.replace(/ ID$/, '') : field.label;
}

function lookupOf(field: FieldInfo, org: Org): Partial<FieldDescription> {
    const target = field.reference?.to[0];
    if (!field.reference || !target) return {};
    const nameField = org.schema.object(target)?.nameField;
    const nameFrom = nameField && `${field.reference.relationshipName}.${nameField}`;
    return { referenceTo: target, ...(nameFrom ? { nameFrom } : {}) };
}

function optionsOf(field: FieldInfo): Partial<FieldDescription> {
    const values = field.picklist?.values.filter(({ active }) => active);
    return values ? { options: values.map(({ label, value }) => ({ label, value })) } : {};
}
