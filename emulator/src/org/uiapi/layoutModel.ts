import type { Context, FieldInfo, ObjectInfo, Org, RecordTypeInfo } from '../kernel/types.ts';

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

const COMPACT_FIELDS = 5;
const HIDDEN = new Set(['Id', 'IsDeleted', 'SystemModstamp']);

/** The sections a user sees for an object: those of its page layout, or all fields when the project has none. */
export function layoutSections(
    org: Org,
    context: Context,
    object: ObjectInfo,
    layoutType: LayoutType,
    recordType?: RecordTypeInfo
): LayoutSection[] {
    const full = declaredSections(org, context, object, recordType) ?? [everyField(object)];
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

/** The layout that the user's profile assigns, else the object's first one. */
function declaredSections(
    org: Org,
    { user }: Context,
    object: ObjectInfo,
    recordType: RecordTypeInfo | undefined
): LayoutSection[] | undefined {
    const { layouts } = org.metadata;
    const prefix = `${object.apiName}-`;
    const assigned = org.access.layoutName(user, object, recordType?.id) ?? '';
    const layout =
        layouts.get(assigned) ?? [...layouts].find(([name]) => name.startsWith(prefix))?.[1];
    return layout?.layoutSections.map((section) => ({
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

function everyField(object: ObjectInfo): LayoutSection {
    const fields = [...object.fields.values()].filter(isShownByDefault);
    const items = fields.map((field) => layoutField(field, 'Edit'));
    const half = Math.ceil(items.length / 2);
    return { heading: undefined, columns: [items.slice(0, half), items.slice(half)] };
}

/** An address is shown by its parts; nobody types where on earth it lies. */
function isShownByDefault({ apiName, parts, partOf, custom, type }: FieldInfo): boolean {
    const isPosition = partOf !== undefined && !custom && type === 'double';
    return !HIDDEN.has(apiName) && !parts && !isPosition;
}

function compact(sections: readonly LayoutSection[], object: ObjectInfo): LayoutSection {
    const items = sections.flatMap(({ columns }) => columns.flat());
    const first = items.filter(({ field }) => field.apiName === object.nameField);
    const others = items.filter(({ field }) => field.apiName !== object.nameField);
    return { heading: undefined, columns: [[...first, ...others].slice(0, COMPACT_FIELDS)] };
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
