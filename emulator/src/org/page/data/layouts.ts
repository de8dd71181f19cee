import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import type { FieldDescription, FieldSection } from '../contract.ts';
import { describeField } from './objects.ts';
import { STANDARD_LAYOUTS } from './standardLayouts.ts';

type Layout = Org['metadata']['layouts'] extends ReadonlyMap<string, infer L> ? L : never;

const SYSTEM_FIELDS = ['CreatedById', 'LastModifiedById'];
const HIDDEN_BY_DEFAULT = new Set([
    'Id',
    'IsDeleted',
    'SystemModstamp',
    'CreatedDate',
    'LastModifiedDate',
    'LastActivityDate',
    'LastViewedDate',
    'LastReferencedDate',
    ...SYSTEM_FIELDS
]);

/** The project's page layout of an object, the one of its name first; undefined when it brings none. */
export function layoutOf(objectApiName: string, org: Org): Layout | undefined {
    const names = [...org.metadata.layouts.keys()].filter((name) =>
        name.startsWith(`${objectApiName}-`)
    );
    return names[0] === undefined ? undefined : org.metadata.layouts.get(names[0]);
}

/** Sections, columns and fields of an object's detail, as far as this user may read them. */
export function sectionsOf(object: ObjectInfo, org: Org, context: Context): FieldSection[] {
    const describe = (names: readonly string[]): FieldDescription[] =>
        [...new Set(names)].flatMap((name) => describeField(object, name, org, context) ?? []);
    const layout = layoutOf(object.apiName, org);
    const sections = layout ? fromLayout(layout, describe) : byDefault(object, describe);
    return sections.filter(({ columns }) => columns.some((column) => column.length > 0));
}

type Describe = (names: readonly string[]) => FieldDescription[];

function fromLayout(layout: Layout, describe: Describe): FieldSection[] {
    return layout.layoutSections
        .filter(({ style }) => style !== 'CustomLinks')
        .map((section) => ({
            label: section.label ?? '',
            columns: section.layoutColumns.map((column) =>
                withBehavior(column.layoutItems, describe)
            )
        }));
}

/** A layout can make a field read-only or required for everyone, on top of what the user may do. */
function withBehavior(
    items: Layout['layoutSections'][number]['layoutColumns'][number]['layoutItems'],
    describe: Describe
): FieldDescription[] {
    return items.flatMap(({ field, behavior }) =>
        describe(field ? [field] : []).map((description) => ({
            ...description,
            required: description.required || behavior === 'Required',
            editable: description.editable && behavior !== 'Readonly',
            createable: description.createable && behavior !== 'Readonly'
        }))
    );
}

function byDefault(object: ObjectInfo, describe: Describe): FieldSection[] {
    const standard = STANDARD_LAYOUTS[object.apiName];
    const custom = [...object.fields.values()].filter((field) => field.custom);
    const others = [...object.fields.values()].filter(
        (field) => !field.custom && !HIDDEN_BY_DEFAULT.has(field.apiName)
    );
    const names = [...(standard ?? others.map((f) => f.apiName)), ...custom.map((f) => f.apiName)];
    return [
        { label: 'Information', columns: inTwoColumns(describe(names)) },
        { label: 'System Information', columns: inTwoColumns(describe(SYSTEM_FIELDS)) }
    ];
}

function inTwoColumns(fields: FieldDescription[]): FieldDescription[][] {
    const left = fields.filter((_field, index) => index % 2 === 0);
    const right = fields.filter((_field, index) => index % 2 === 1);
    return [left, right];
}
