import type { Context, ObjectInfo, Org, RecordTypeInfo } from '../kernel/types.ts';
import {
    layoutSections,
    type LayoutField,
    type LayoutMode,
    type LayoutSection,
    type LayoutType
} from './layoutModel.ts';
import { eTagOf } from './representation.ts';
import { MASTER_RECORD_TYPE } from './recordTypes.ts';

/** UI API's Record Layout: sections of rows of items, ready to be drawn. */
export function recordLayout(
    org: Org,
    context: Context,
    object: ObjectInfo,
    layoutType: LayoutType,
    mode: LayoutMode,
    recordType?: RecordTypeInfo
): object {
    const declared = layoutSections(org, context, object, layoutType, recordType);
    const sections = declared.map((section, index) =>
        sectionOf(org, context, object, section, index)
    );
    const layout = {
        id: null,
        layoutType,
        mode,
        objectApiName: object.apiName,
        recordTypeId: recordType?.id ?? MASTER_RECORD_TYPE,
        saveOptions: [],
        sections
    };
    return { eTag: eTagOf(layout), ...layout };
}

function sectionOf(
    org: Org,
    context: Context,
    object: ObjectInfo,
    { heading, columns }: LayoutSection,
    index: number
): object {
    const rows = Math.max(...columns.map((column) => column.length));
    const layoutRows = Array.from({ length: rows }, (_, row) => ({
        layoutItems: columns.flatMap((column) => {
            const item = column[row];
            return item ? [itemOf(org, context, object, item)] : [];
        })
    }));
    return {
        collapsible: heading !== undefined,
        columns: columns.length,
        heading: heading ?? null,
        id: `${object.apiName}-${index}`,
        layoutRows,
        rows,
        useHeading: heading !== undefined
    };
}

function itemOf(
    org: Org,
    context: Context,
    object: ObjectInfo,
    { field, required, readOnly }: LayoutField
): object {
    const editable = org.access.field(context, object.apiName, field.apiName).edit && !readOnly;
    return {
        editableForNew: editable && field.createable,
        editableForUpdate: editable && field.updateable,
        label: field.label,
        layoutComponents: [{ apiName: field.apiName, componentType: 'Field', label: field.label }],
        lookupIdApiName: field.reference ? 'Id' : null,
        required,
        sortable: field.sortable
    };
}
