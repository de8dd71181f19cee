import type { Context, FieldInfo, ObjectInfo, Org, RecordTypeInfo } from '../kernel/types.ts';
import { pageLayoutOf } from './pageLayout.ts';
import { STANDARD_HIGHLIGHTS, standardFields, SYSTEM_FIELDS } from './standardLayouts.ts';

/** What a layout is asked for. */
export type LayoutType = 'Full' | 'Compact';
export type LayoutMode = 'View' | 'Edit' | 'Create';

/** One field on a layout. */
export interface LayoutField {
    readonly field: FieldInfo;
    readonly required: boolean;
    readonly readOnly: boolean;
}

/** A titled block of a layout: columns of fields, top to bottom. */
export interface LayoutSection {
    readonly heading: string | undefined;
    readonly columns: readonly (readonly LayoutField[])[];
}

/** The name and five more. */
const COMPACT_FIELDS = 6;

/** The sections a user sees for an object: those of its page layout, or all fields when the project has none. */
export function layoutSections(
    org: Org,
    context: Context,
    object: ObjectInfo,
    layoutType: LayoutType,
    recordType?: RecordTypeInfo
): LayoutSection[] {
    const full = declaredSections(org, context, object, recordType) ?? standardSections(object);
    const sections = full
        .map((section) => ({
            heading: section.heading,
            columns: section.columns.map((column) =>
                column.filter(
                    ({ field }) => org.access.field(context, object.apiName, field.apiName).read
                )
            )
        }))
        .filter(({ columns }) => columns.some((column) => column.length > 0));
    return layoutType === 'Full' ? sections : [compact(sections, object)];
}

function declaredSections(
    org: Org,
    context: Context,
    object: ObjectInfo,
    recordType: RecordTypeInfo | undefined
): LayoutSection[] | undefined {
    const layout = pageLayoutOf(org, context, object, recordType);
    return layout?.layoutSections
        .filter(({ style }) => style !== 'CustomLinks')
        .map((section) => ({
            heading: section.detailHeading || section.editHeading ? section.label : undefined,
            columns: section.layoutColumns.map((column) =>
                column.layoutItems.flatMap(({ field: name, behavior }) => {
                    const field = name ? object.field(name) : undefined;
                    return field ? [layoutField(field, behavior ?? 'Edit')] : [];
                })
            )
        }));
}

function layoutField(field: FieldInfo, behavior: string): LayoutField {
    return {
        field,
        required: behavior === 'Required' || mustBeGiven(field),
        readOnly: behavior === 'Readonly'
    };
}

function mustBeGiven(field: FieldInfo): boolean {
    const filledByItself =
        field.type === 'boolean' ||
        field.defaultFormula !== undefined ||
        field.apiName === 'OwnerId';
    return !field.nillable && field.createable && !filledByItself;
}

function standardSections(object: ObjectInfo): LayoutSection[] {
    return [
        { heading: 'Information', columns: inTwoColumns(standardFields(object)) },
        { heading: 'System Information', columns: inTwoColumns(systemFields(object)) }
    ];
}

function systemFields(object: ObjectInfo): FieldInfo[] {
    return SYSTEM_FIELDS.flatMap((name) => object.field(name) ?? []);
}

function inTwoColumns(fields: readonly FieldInfo[]): LayoutField[][] {
    const items = fields.map((field) => layoutField(field, 'Edit'));
    return [0, 1].map((side) => items.filter((_item, index) => index % 2 === side));
}

/** The name, then what the platform shows at the top of such a record, else the first fields of the layout. */
function compact(sections: readonly LayoutSection[], object: ObjectInfo): LayoutSection {
    const items = sections.flatMap(({ columns }) => columns.flat());
    const first = items.filter(({ field }) => field.apiName === object.nameField);
    const others = items.filter(
        ({ field }) => field.apiName !== object.nameField && field.type !== 'textarea'
    );
    const wished = STANDARD_HIGHLIGHTS[object.apiName]?.flatMap(
        (name) => items.find(({ field }) => field.apiName === name) ?? []
    );
    const fields = [...first, ...(wished ?? others)].slice(0, COMPACT_FIELDS);
    return { heading: undefined, columns: [fields] };
}

/** Field names that a record must carry so that the layouts can be shown, parents by id and name. */
export function layoutFieldNames(
    org: Org,
    context: Context,
    object: ObjectInfo,
    layoutTypes: readonly LayoutType[]
): string[] {
    const fields = layoutTypes
        .flatMap((type) => layoutSections(org, context, object, type))
        .flatMap(({ columns }) => columns.flat());
    return fields.flatMap(({ field }) => {
        const relationship =
            field.reference && `${object.apiName}.${field.reference.relationshipName}`;
        return [`${object.apiName}.${field.apiName}`, ...(relationship ? [relationship] : [])];
    });
}
