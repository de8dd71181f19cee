import type { Context, FieldInfo, ObjectInfo, Org, RecordTypeInfo } from '../kernel/types.ts';
import { controllingValues } from '../schema/dependentPicklists.ts';
import { noSuchColumn } from './recordReader.ts';
import { eTagOf } from './representation.ts';

/** UI API's Picklist Values: the active choices of one field that a record type offers. */
export function picklistValues(
    object: ObjectInfo,
    field: FieldInfo,
    type: RecordTypeInfo | undefined,
    url: string
): object {
    const ofType = type?.picklists.get(field.apiName);
    const controlling = controllingValues(object, field);
    const active = (field.picklist?.values ?? []).filter(
        (choice) => choice.active && (!ofType || ofType.values.has(choice.value))
    );
    const values = active.map(({ label, value, validFor = [] }) => ({
        attributes: null,
        label,
        validFor: validFor.map((each) => controlling.indexOf(each)).filter((at) => at >= 0),
        value
    }));
    const chosen = active.findIndex(({ isDefault, value }) =>
        ofType ? value === ofType.defaultValue : isDefault
    );
    const controllerValues = Object.fromEntries(controlling.map((value, index) => [value, index]));
    const content = { controllerValues, defaultValue: values[chosen] ?? null, url, values };
    return { eTag: eTagOf(content), ...content };
}

/** UI API's Picklist Values Collection: every readable picklist of the object. */
export function allPicklistValues(
    org: Org,
    context: Context,
    object: ObjectInfo,
    type: RecordTypeInfo | undefined,
    url: string
): object {
    const fields = [...object.fields.values()].filter(
        ({ apiName, picklist }) =>
            picklist && org.access.field(context, object.apiName, apiName).read
    );
    const picklistFieldValues = Object.fromEntries(
        fields.map((field) => [
            field.apiName,
            picklistValues(object, field, type, `${url}/${field.apiName}`)
        ])
    );
    return { eTag: eTagOf(picklistFieldValues), picklistFieldValues };
}

/** @throws OrgError 400 INVALID_FIELD when the user has no such field */
export function requireReadableField(
    org: Org,
    context: Context,
    object: ObjectInfo,
    name: string
): FieldInfo {
    const field = object.field(name);
    if (field && org.access.field(context, object.apiName, field.apiName).read) return field;
    throw noSuchColumn({ name, objectApiName: object.apiName });
}
