import type { Context, ObjectInfo, Org, RecordTypeInfo } from '../../kernel/types.ts';
import { requestedRecordType } from '../../uiapi/recordTypes.ts';
import type { FieldDescription, ObjectForm, RecordTypeChoice } from '../contract.ts';
import { sectionsOf } from './layouts.ts';
import { describeFields, describeObject } from './objects.ts';

/** Whose form is asked for: a record's, or that of a new one of a type. */
export interface FormRequest {
    recordId?: string | undefined;
    recordTypeId?: string | undefined;
}

/**
 * What a form of an object is made of, by the record type of its record; without one by the only type that the user
 * may choose.
 */
export function objectFormOf(
    object: ObjectInfo,
    { recordId, recordTypeId }: FormRequest,
    org: Org,
    context: Context
): ObjectForm {
    const recordTypes = choicesOf(object, org, context);
    const ofRecord = recordId && org.records.read(object.apiName, recordId, context);
    const asked = ofRecord ? String(ofRecord['RecordTypeId'] ?? '') : recordTypeId;
    const only = recordTypes.length === 1 && !recordId ? recordTypes[0]?.id : undefined;
    const type = requestedRecordType(object, asked || only);
    const sections = sectionsOf(object, org, context, type).map(({ label, columns }) => ({
        label,
        columns: columns.map((fields) => fields.map((field) => offeredBy(type, field)))
    }));
    return {
        object: describeObject(object, org, context),
        sections,
        fields: describeFields(object, org, context).map((field) => offeredBy(type, field)),
        recordTypes,
        ...(type ? { recordTypeId: type.id } : {})
    };
}

function choicesOf(object: ObjectInfo, org: Org, { user }: Context): RecordTypeChoice[] {
    const { available, defaultId } = org.access.recordTypes(user, object);
    return available.map(({ id, label, description = '' }) => ({
        id,
        label,
        description,
        isDefault: id === defaultId
    }));
}

/** A record type offers some values of a picklist. */
function offeredBy(type: RecordTypeInfo | undefined, field: FieldDescription): FieldDescription {
    const offered = type?.picklists.get(field.name)?.values;
    if (!offered || !field.options) return field;
    return { ...field, options: field.options.filter(({ value }) => offered.has(value)) };
}
