import { fieldAt } from './listViewFilter.ts';
import { listViewsOf, type ListView } from './listViews.ts';
import { columnPath } from './columnNames.ts';
import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { eTagOf } from './representation.ts';

const OPERATORS: Readonly<Record<string, string>> = {
    equals: 'Equals',
    notEqual: 'NotEqual',
    lessThan: 'LessThan',
    greaterThan: 'GreaterThan',
    lessOrEqual: 'LessOrEqual',
    greaterOrEqual: 'GreaterOrEqual',
    contains: 'Contains',
    notContain: 'NotContain',
    startsWith: 'StartsWith',
    includes: 'Includes',
    excludes: 'Excludes',
    within: 'Within'
};

/** A column as list answers describe it. */
export interface DisplayColumn {
    readonly fieldApiName: string;
    readonly label: string;
    readonly lookupId: string | null;
    readonly sortable: boolean;
}

/** Describes columns by their paths; a column with a name links to the record through `lookupId`. */
export function displayColumns(
    org: Org,
    object: ObjectInfo,
    paths: readonly string[]
): DisplayColumn[] {
    return paths.flatMap((path) => {
        const field = fieldAt(org, object, path);
        if (!field) return [];
        const parent = path.split('.').slice(0, -1);
        const lookupId = field.nameField ? [...parent, 'Id'].join('.') : null;
        const label = parent.length ? parentLabel(object, parent[0], field.label) : field.label;
        return [{ fieldApiName: path, label, lookupId, sortable: field.sortable }];
    });
}

function parentLabel(object: ObjectInfo, relationship = '', fieldLabel: string): string {
    const lookup = object.fieldOfRelationship(relationship);
    return lookup ? lookup.label.replace(/ ID$/, '') : fieldLabel;
}

/** UI API's List Info of a list view. */
export function listInfo(org: Org, context: Context, view: ListView): { readonly eTag: string } {
    const { object, metadata } = view;
    const access = org.access.object(context, object.apiName);
    const order = orderOf(org, view);
    const info = {
        cloneable: false,
        createable: access.create,
        deletable: false,
        displayColumns: displayColumns(org, object, view.columns),
        filterLogicString: metadata?.booleanFilter ?? null,
        filteredByInfo: (metadata?.filters ?? []).map(({ field, operation, value }) => {
            const path = columnPath(object, field) ?? field;
            return {
                fieldApiName: path,
                label: fieldAt(org, object, path)?.label ?? path,
                operandLabels: (value ?? '').split(','),
                operator: OPERATORS[operation] ?? operation
            };
        }),
        label: view.label,
        listReference: listReference(view),
        orderedByInfo: order,
        updateable: false,
        userPreferences: preferences(view.columns),
        visibility: 'Public',
        visibilityEditable: false
    };
    return { eTag: eTagOf(info), ...info };
}

function orderOf(org: Org, { object, columns }: ListView): object[] {
    const [fieldApiName] = columns;
    const label = fieldApiName && fieldAt(org, object, fieldApiName)?.label;
    return label ? [{ fieldApiName, isAscending: true, label }] : [];
}

/** The reference by which answers name a list view. */
export function listReference({ id, apiName, object }: ListView): object {
    return { id, listViewApiName: apiName, objectApiName: object.apiName, type: 'listView' };
}

/** Column widths and wrapping, which the local org does not keep. */
export function preferences(columns: readonly string[]): object {
    return {
        columnWidths: Object.fromEntries(columns.map((column) => [column, -1])),
        columnWrap: Object.fromEntries(columns.map((column) => [column, false]))
    };
}

/** UI API's List View Summary Collection: the list views that the user may choose from. */
export function listViewSummaries(
    org: Org,
    context: Context,
    object: ObjectInfo,
    base: string
): object {
    const lists = listViewsOf(org, context, object).map((view) => ({
        apiName: view.apiName,
        id: view.id,
        label: view.label,
        listReference: listReference(view),
        listUiUrl: `${base}/list-ui/${view.id}`
    }));
    const content = {
        count: lists.length,
        currentPageToken: '0',
        currentPageUrl: `${base}/list-ui/${object.apiName}`,
        lists,
        nextPageToken: null,
        nextPageUrl: null,
        objectApiName: object.apiName,
        pageSize: 20,
        previousPageToken: null,
        previousPageUrl: null,
        queryString: null,
        recentListsOnly: false
    };
    return { eTag: eTagOf(content), ...content };
}
