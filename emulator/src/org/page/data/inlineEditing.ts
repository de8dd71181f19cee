import type { Context, Org } from '../../kernel/types.ts';
import { layoutSections } from '../../uiapi/layoutModel.ts';
import { oneRecordTypeOf } from '../../uiapi/listViewFilter.ts';
import type { ListView } from '../../uiapi/listViews.ts';
import type { ListColumn } from '../contract.ts';

/**
 * Whether rows of a list can be edited in their cells: by a user who may edit the object, when all of them are of one
 * record type.
 * source  Salesforce Help, "Unable to Edit Records via Inline Editing in a Salesforce List View"
 */
export function canEditInline(view: ListView, org: Org, context: Context): boolean {
    const { object } = view;
    const isOfOneType = object.recordTypes.length === 0 || oneRecordTypeOf(view) !== undefined;
    return object.updateable && org.access.object(context, object.apiName).edit && isOfOneType;
}

/** Lets the page layout say which columns can be edited and which must have a value, as in a form. */
export function asOnLayout(
    columns: readonly ListColumn[],
    view: ListView,
    org: Org,
    context: Context
): ListColumn[] {
    const { object } = view;
    const items = layoutSections(org, context, object, 'Full', oneRecordTypeOf(view)).flatMap(
        (section) => section.columns.flat()
    );
    return columns.map((column) => {
        const item = items.find(({ field }) => field.apiName === column.name);
        const editable = column.editable && item !== undefined && !item.readOnly;
        return { ...column, editable, required: column.required || Boolean(item?.required) };
    });
}
