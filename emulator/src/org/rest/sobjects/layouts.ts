import type { ObjectInfo } from '../../kernel/types.ts';
import { layoutSections } from '../../uiapi/layoutModel.ts';
import type { LayoutSection, LayoutType } from '../../uiapi/layoutModel.ts';
import { recordTypeInfos, requestedRecordType } from '../../uiapi/recordTypes.ts';
import { ok, param } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import { describeField } from './describeField.ts';
import { visibleObject } from './visibleObject.ts';

/** What describes how an object's pages are laid out. */
export const LAYOUT_RESOURCES: readonly Resource[] = [
    { method: 'GET', path: '/sobjects/:object/describe/layouts', handle: allLayouts },
    { method: 'GET', path: '/sobjects/:object/describe/layouts/:recordTypeId', handle: oneLayout },
    { method: 'GET', path: '/sobjects/:object/describe/compactLayouts', handle: compactLayouts }
];

interface DescribedSection {
    readonly layoutRows: readonly { readonly layoutItems: readonly object[] }[];
}

function allLayouts(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const types = recordTypeInfos(call.org, call.context, object);
    return ok({
        layouts: types.map(({ recordTypeId }) => layout(call, object, recordTypeId)),
        recordTypeMappings: types.map((type) => ({ ...type, active: true, layoutId: null })),
        recordTypeSelectorRequired: [types.length > 1]
    });
}

function oneLayout(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    return ok(layout(call, object, param(call, 'recordTypeId')));
}

function layout(call: Call, object: ObjectInfo, recordTypeId: string): object {
    const sections = sectionsOf(call, object, 'Full', recordTypeId);
    return {
        buttonLayoutSection: null,
        detailLayoutSections: sections,
        editLayoutSections: sections,
        id: null,
        multirowEditLayoutSections: [],
        quickActionList: { quickActionListItems: [] },
        relatedLists: []
    };
}

function compactLayouts(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const rows = sectionsOf(call, object, 'Compact').flatMap(({ layoutRows }) => layoutRows);
    const compact = {
        actions: [],
        fieldItems: rows.flatMap(({ layoutItems }) => layoutItems),
        id: null,
        imageItems: [],
        label: 'System Default',
        name: 'SYSTEM',
        objectType: object.apiName
    };
    return ok({
        compactLayouts: [compact],
        defaultCompactLayoutId: null,
        recordTypeCompactLayoutMappings: []
    });
}

function sectionsOf(
    call: Call,
    object: ObjectInfo,
    type: LayoutType,
    recordTypeId?: string
): DescribedSection[] {
    const recordType = requestedRecordType(object, recordTypeId);
    return layoutSections(call.org, call.context, object, type, recordType).map((section) =>
        describedSection(call, object, section)
    );
}

function describedSection(
    { org, context }: Call,
    object: ObjectInfo,
    { heading, columns }: LayoutSection
): DescribedSection & Readonly<Record<string, unknown>> {
    const rows = Math.max(0, ...columns.map((column) => column.length));
    const layoutRows = Array.from({ length: rows }, (_none, row) => ({
        layoutItems: columns
            .flatMap((column) => column[row] ?? [])
            .map(({ field, required, readOnly }) => {
                const { edit } = org.access.field(context, object.apiName, field.apiName);
                const component = {
                    details: describeField(object, field, edit),
                    displayLines: 1,
                    tabOrder: row,
                    type: 'Field',
                    value: field.apiName
                };
                return {
                    editableForNew: edit && !readOnly && field.createable,
                    editableForUpdate: edit && !readOnly && field.updateable,
                    label: field.label,
                    layoutComponents: [component],
                    placeholder: false,
                    required
                };
            }),
        numItems: columns.length
    }));
    return {
        columns: columns.length,
        heading: heading ?? '',
        layoutRows,
        rows,
        tabOrder: 'LeftToRight',
        useCollapsibleSection: heading !== undefined,
        useHeading: heading !== undefined
    };
}
