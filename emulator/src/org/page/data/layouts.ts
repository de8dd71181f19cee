import type { Context, ObjectInfo, Org, RecordTypeInfo } from '../../kernel/types.ts';
import { layoutSections, type LayoutField, type LayoutType } from '../../uiapi/layoutModel.ts';
import type { FieldDescription, FieldSection } from '../contract.ts';
import { describeField } from './objects.ts';

/** Sections, columns and fields of an object's layout, as far as this user may read them. */
export function sectionsOf(
    object: ObjectInfo,
    org: Org,
    context: Context,
    recordType?: RecordTypeInfo
): FieldSection[] {
    return describedSections('Full', object, org, context, recordType);
}

/** The fields beside the name at the top of a record page. */
export function highlightsOf(object: ObjectInfo, org: Org, context: Context): FieldDescription[] {
    return describedSections('Compact', object, org, context)
        .flatMap(({ columns }) => columns.flat())
        .filter(({ name }) => name !== object.nameField);
}

function describedSections(
    type: LayoutType,
    object: ObjectInfo,
    org: Org,
    context: Context,
    recordType?: RecordTypeInfo
): FieldSection[] {
    const describe = ({ field, required, readOnly }: LayoutField): FieldDescription[] => {
        const described = describeField(object, field.apiName, org, context);
        if (!described) return [];
        return [
            {
                ...described,
                required,
                editable: described.editable && !readOnly,
                createable: described.createable && !readOnly
            }
        ];
    };
    return layoutSections(org, context, object, type, recordType).map(({ heading, columns }) => ({
        label: heading ?? '',
        columns: columns.map((column) => column.flatMap(describe))
    }));
}
