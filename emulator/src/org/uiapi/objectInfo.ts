import { OrgError } from '../kernel/types.ts';
import { localSchema } from '../kernel/types.ts';
import type { Context, FieldInfo, FieldType, ObjectInfo, Org } from '../kernel/types.ts';
import { eTagOf } from './representation.ts';
import { recordTypeInfos } from './recordTypes.ts';
import { themeOf } from './theme.ts';

const DATA_TYPES: Readonly<Record<FieldType, string>> = {
    id: 'String',
    string: 'String',
    textarea: 'TextArea',
    boolean: 'Boolean',
    int: 'Int',
    double: 'Double',
    currency: 'Currency',
    percent: 'Percent',
    date: 'Date',
    datetime: 'DateTime',
    time: 'Time',
    email: 'Email',
    phone: 'Phone',
    url: 'Url',
    picklist: 'Picklist',
    multipicklist: 'MultiPicklist',
    reference: 'Reference',
    encryptedstring: 'EncryptedString',
    address: 'Address',
    location: 'Location'
};

/**
 * Finds an object that the user may read.
 * @throws OrgError 400 INVALID_TYPE as UI API answers for an unknown or hidden object
 */
export function requireReadableObject(org: Org, context: Context, name: string): ObjectInfo {
    const object = localSchema(org, context).object(name);
    if (object && org.access.object(context, object.apiName).read) return object;
    throw new OrgError(400, 'INVALID_TYPE', `Object ${name} is not supported in UI API`);
}

/** UI API's Object Info: what this user may do with the object and with each of its readable fields. */
export function objectInfo(org: Org, context: Context, object: ObjectInfo): object {
    const access = org.access.object(context, object.apiName);
    const readable = [...object.fields.values()].filter(
        ({ apiName }) => org.access.field(context, object.apiName, apiName).read
    );
    const types = recordTypeInfos(org, context, object);
    const info = {
        apiName: object.apiName,
        associateEntityType: null,
        associateParentEntity: null,
        childRelationships: childRelationships(org, context, object),
        createable: object.createable && access.create,
        custom: object.custom,
        defaultRecordTypeId:
            types.find((type) => type.defaultRecordTypeMapping)?.recordTypeId ?? null,
        deletable: object.deletable && access.delete,
        dependentFields: dependentFields(readable),
        feedEnabled: false,
        fields: Object.fromEntries(
            readable.map((field) => [field.apiName, fieldInfo(org, context, object, field)])
        ),
        keyPrefix: object.keyPrefix,
        label: object.label,
        labelPlural: object.labelPlural,
        layoutable: true,
        mruEnabled: true,
        nameFields: nameFields(object),
        queryable: access.read,
        recordTypeInfos: Object.fromEntries(types.map((type) => [type.recordTypeId, type])),
        searchable: true,
        themeInfo: themeOf(org, object),
        updateable: object.updateable && access.edit
    };
    return { eTag: eTagOf(info), ...info };
}

/** The fields that make up an object's name; people have first and last name beside it. */
export function nameFields(object: ObjectInfo): string[] {
    const person = ['FirstName', 'LastName'].filter((name) => object.field(name));
    return object.nameField ? [...person, object.nameField] : person;
}

function fieldInfo(org: Org, context: Context, object: ObjectInfo, field: FieldInfo): object {
    const editable = org.access.field(context, object.apiName, field.apiName).edit;
    const targets = field.reference?.to ?? [];
    return {
        apiName: field.apiName,
        calculated: field.formula !== undefined || field.summary !== undefined,
        compound: field.parts !== undefined,
        compoundComponentName: componentName(object, field),
        compoundFieldName: field.partOf ?? null,
        controllerName: field.controllingField ?? null,
        controllingFields: field.controllingField ? [field.controllingField] : [],
        createable: field.createable && editable,
        custom: field.custom,
        dataType: DATA_TYPES[field.type],
        extraTypeInfo: field.type === 'textarea' ? 'PlainTextArea' : null,
        externalId: field.externalId,
        filterable: field.filterable,
        filteredLookupInfo: null,
        highScaleNumber: field.scale > 4,
        htmlFormatted: field.htmlFormatted,
        inlineHelpText: field.helpText ?? null,
        label: field.label,
        length: field.length,
        nameField: field.nameField,
        polymorphicForeignKey: targets.length > 1,
        precision: field.precision,
        reference: field.type === 'reference',
        referenceTargetField: null,
        referenceToInfos: targets.flatMap((name) => {
            const target = org.schema.object(name);
            return target ? [{ apiName: target.apiName, nameFields: nameFields(target) }] : [];
        }),
        relationshipName: field.reference?.relationshipName ?? null,
        required: !field.nillable,
        scale: field.scale,
        searchPrefilterable: field.type === 'reference',
        sortable: field.sortable,
        unique: field.unique,
        updateable: field.updateable && editable
    };
}

/** `City` for BillingCity, as addresses of UI API name their parts. */
function componentName(object: ObjectInfo, { partOf, apiName }: FieldInfo): string | null {
    const parts = Object.entries((partOf && object.field(partOf)?.parts) || {});
    const key = parts.find(([, name]) => name === apiName)?.[0];
    return key ? key.charAt(0).toUpperCase() + key.slice(1) : null;
}

/** Dependent picklists below the field that controls them, at any depth. */
function dependentFields(fields: readonly FieldInfo[]): Record<string, object> {
    const below = (controlling: string): Record<string, object> =>
        Object.fromEntries(
            fields
                .filter(({ controllingField }) => controllingField === controlling)
                .map(({ apiName }) => [apiName, below(apiName)])
        );
    const dependent = new Set(
        fields.filter(({ controllingField }) => controllingField).map(({ apiName }) => apiName)
    );
    return Object.fromEntries(
        fields
            .filter(({ apiName }) => !dependent.has(apiName))
            .map(({ apiName }) => [apiName, below(apiName)] as const)
            .filter(([, inner]) => Object.keys(inner).length > 0)
    );
}

function childRelationships(org: Org, context: Context, object: ObjectInfo): object[] {
    return object.childRelationships
        .filter(({ childObject, field, relationshipName }) => {
            const readable = org.access.object(context, childObject).read;
            return (
                relationshipName && readable && org.access.field(context, childObject, field).read
            );
        })
        .map(({ childObject, field, relationshipName }) => ({
            childObjectApiName: childObject,
            fieldName: field,
            junctionIdListNames: [],
            junctionReferenceTo: [],
            relationshipName
        }));
}
