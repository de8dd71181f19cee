import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import { readPage } from '../../uiapi/listPage.ts';
import { searchCondition } from '../../uiapi/listViewFilter.ts';
import { listViewsOf, requireListView } from '../../uiapi/listViews.ts';
import { objectOfId } from '../../uiapi/recordReader.ts';
import { relatedListColumns, relatedListOrder } from '../../uiapi/relatedListColumns.ts';
import { ofParent, requireRelatedList } from '../../uiapi/relatedLists.ts';
import type { RecordRepresentation } from '../../uiapi/representation.ts';
import { viewRecords, viewTotal } from '../../uiapi/viewRecords.ts';
import type { ListColumn, ListPage, ListRow } from '../contract.ts';
import { asOnLayout, canEditInline } from './inlineEditing.ts';
import { toListColumns } from './listColumns.ts';
import { describeObject } from './objects.ts';

/** What a reader of a list asks for. */
export interface ListRequest {
    search?: string | undefined;
    /** Name of a column. */
    sortBy?: string | undefined;
    sortDirection?: 'asc' | 'desc' | undefined;
    offset: number;
    limit: number;
}

const RECENT = 'RecentlyViewed';

/** One page of a list view as this user sees it: columns, rows, how many there are. Without a name: Recently Viewed. */
export function listPageOf(
    object: ObjectInfo,
    viewName: string | undefined,
    request: ListRequest,
    org: Org,
    context: Context
): ListPage {
    const view = requireListView(org, context, object, viewName ?? RECENT);
    const editable = canEditInline(view, org, context);
    const columns = asOnLayout(
        toListColumns(view.columns, object, org, context),
        view,
        org,
        context
    );
    const sortBy = request.sortBy ?? (view.scope === 'recent' ? '' : (columns[0]?.name ?? ''));
    const order = { sortBy, sortDirection: request.sortDirection ?? ('asc' as const) };
    const { records } = viewRecords(org, context, view, {
        ...wishes(columns, object, request),
        searchTerm: request.search?.trim(),
        sortBy: sortTerms(columns, order)
    });
    return {
        object: describeObject(object, org, context),
        view: view.apiName,
        views: listViewsOf(org, context, object).map(({ apiName, label }) => ({
            name: apiName,
            label
        })),
        columns,
        rows: records.map((record) => ({
            ...toListRow(record, columns),
            editable: editable && org.access.record(context, object.apiName, record.id).edit
        })),
        editable,
        total: viewTotal(org, context, view, request.search?.trim()),
        ...order
    };
}

/**
 * One page of a related list, with the columns and the order that the parent's page layout gives it.
 * @throws OrgError 404 NOT_FOUND when this user has no such list.
 */
export function relatedListPageOf(
    parentId: string,
    relationship: string,
    request: ListRequest,
    org: Org,
    context: Context
): ListPage {
    const parent = objectOfId(org, context, parentId);
    const list = requireRelatedList(org, context, parent, relationship);
    const { child: object } = list;
    const paths = relatedListColumns(org, context, list);
    const columns = toListColumns(paths, object, org, context);
    const [standard = ''] = relatedListOrder(org, context, list);
    const order = request.sortBy
        ? { sortBy: request.sortBy, sortDirection: request.sortDirection ?? ('asc' as const) }
        : inWords(standard);
    const conditions = [
        ofParent(list, parentId),
        searchCondition(org, { object, columns: paths }, request.search?.trim())
    ];
    const { records } = readPage(org, context, {
        object,
        ...wishes(columns, object, request),
        conditions,
        sortBy: sortTerms(columns, order)
    });
    const where = conditions.filter(Boolean).join(' AND ');
    return {
        object: describeObject(object, org, context),
        view: '',
        views: [],
        columns,
        rows: records.map((record) => ({ ...toListRow(record, columns), editable: false })),
        editable: false,
        total: org.query(`SELECT COUNT() FROM ${object.apiName} WHERE ${where}`, context).totalSize,
        ...order
    };
}

function wishes(
    columns: readonly ListColumn[],
    { apiName }: ObjectInfo,
    { offset, limit }: ListRequest
) {
    const paths = columns.flatMap(({ name, nameFrom }) => [name, ...(nameFrom ? [nameFrom] : [])]);
    return {
        fields: [],
        optionalFields: paths.map((path) => `${apiName}.${path}`),
        page: { offset, size: limit }
    };
}

function inWords(term: string): Pick<ListPage, 'sortBy' | 'sortDirection'> {
    return term.startsWith('-')
        ? { sortBy: term.slice(1), sortDirection: 'desc' }
        : { sortBy: term, sortDirection: 'asc' };
}

/** Sorts a lookup by the name that its column shows. */
function sortTerms(
    columns: readonly ListColumn[],
    { sortBy, sortDirection }: Pick<ListPage, 'sortBy' | 'sortDirection'>
): string[] {
    if (!sortBy) return [];
    const path = columns.find(({ name }) => name === sortBy)?.nameFrom ?? sortBy;
    return [sortDirection === 'desc' ? `-${path}` : path];
}

function toListRow(
    record: RecordRepresentation,
    columns: readonly ListColumn[]
): Omit<ListRow, 'editable'> {
    const values: Record<string, unknown> = {};
    for (const { name, nameFrom } of columns) {
        values[name] = fieldAt(record, name);
        if (nameFrom) values[nameFrom] = fieldAt(record, nameFrom);
    }
    return { id: record.id, values };
}

function fieldAt(record: RecordRepresentation, path: string): unknown {
    return path
        .split('.')
        .reduce<unknown>(
            (inner, name) => (inner as RecordRepresentation | null)?.fields[name]?.value,
            record
        );
}
