import type { Context, ObjectInfo, Org, QueryRow } from '../../kernel/types.ts';
import type { ListColumn, ListPage, ListRow } from '../contract.ts';
import { describeField, describeObject } from './objects.ts';
import { STANDARD_COLUMNS } from './standardLayouts.ts';
import { valueAt } from './valueAt.ts';
import { containing, escape } from './soqlText.ts';
import { listViewFilter, listViewsOf, type OwnListView } from './listViews.ts';

/** What a reader of a list asks for. */
export interface ListRequest {
    view?: string | undefined;
    search?: string | undefined;
    sortBy?: string | undefined;
    sortDirection?: 'asc' | 'desc' | undefined;
    offset: number;
    limit: number;
    /** Only children of this record: `{ field: 'AccountId', id }`. */
    parent?: { field: string; id: string } | undefined;
}

const SEARCHABLE = new Set(['string', 'email', 'phone', 'url', 'picklist']);
const DEFAULT_COLUMN_COUNT = 6;

/** One page of an object's list as this user sees it: columns, rows, how many there are. */
export function listPageOf(
    object: ObjectInfo,
    request: ListRequest,
    org: Org,
    context: Context
): ListPage {
    const views = listViewsOf(object, org);
    const view = views.find(({ name }) => name === request.view) ?? views[0];
    const columns = columnsOf(object, view, org, context);
    const where = whereOf(object, columns, view, request, context);
    const sortBy = request.sortBy ?? object.nameField ?? 'Id';
    const sortDirection = request.sortDirection ?? 'asc';
    const order = columns.find(({ name }) => name === sortBy)?.nameFrom ?? sortBy;
    const fields = [
        ...new Set([
            'Id',
            ...columns.flatMap(({ name, nameFrom }) => [name, ...(nameFrom ? [nameFrom] : [])])
        ])
    ];
    const rows = org.query(
        `SELECT ${fields.join(', ')} FROM ${object.apiName}${where} ` +
            `ORDER BY ${order} ${sortDirection.toUpperCase()} NULLS LAST ` +
            `LIMIT ${request.limit} OFFSET ${request.offset}`,
        context
    );
    return {
        object: describeObject(object, org, context),
        view: view?.name ?? 'All',
        views: views.map(({ name, label }) => ({ name, label })),
        columns,
        rows: rows.records.map((row) => toListRow(row, columns)),
        total: org.query(`SELECT COUNT() FROM ${object.apiName}${where}`, context).totalSize,
        sortBy,
        sortDirection
    };
}

function columnsOf(
    object: ObjectInfo,
    view: OwnListView | undefined,
    org: Org,
    context: Context
): ListColumn[] {
    const layout = [...object.fields.values()].filter(
        ({ custom, type }) => custom && type !== 'textarea'
    );
    const byDefault = [object.nameField ?? 'Id', ...layout.map(({ apiName }) => apiName)];
    const names =
        view?.columns ??
        STANDARD_COLUMNS[object.apiName] ??
        byDefault.slice(0, DEFAULT_COLUMN_COUNT);
    return names.flatMap((name) => {
        const field = describeField(object, name, org, context);
        if (!field) return [];
        const { sortable = false } = object.field(name) ?? {};
        return { ...field, sortable, isName: name === object.nameField };
    });
}

function whereOf(
    object: ObjectInfo,
    columns: readonly ListColumn[],
    view: OwnListView | undefined,
    { search, parent }: ListRequest,
    context: Context
): string {
    const conditions = [
        ...(parent ? [`${parent.field} = '${escape(parent.id)}'`] : []),
        ...(view ? listViewFilter(object, view, context) : []),
        ...(search?.trim() ? [searchCondition(columns, search.trim())] : [])
    ].filter((condition) => condition !== '');
    return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}

function searchCondition(columns: readonly ListColumn[], search: string): string {
    const pattern = containing(search);
    const paths = columns.flatMap(({ name, type, nameFrom }) =>
        SEARCHABLE.has(type) ? [name] : nameFrom ? [nameFrom] : []
    );
    return paths.length === 0
        ? ''
        : `(${paths.map((path) => `${path} LIKE ${pattern}`).join(' OR ')})`;
}

function toListRow(row: QueryRow, columns: readonly ListColumn[]): ListRow {
    const values: Record<string, unknown> = {};
    for (const { name, nameFrom } of columns) {
        values[name] = row[name];
        if (nameFrom) values[nameFrom] = valueAt(row, nameFrom);
    }
    return { id: String(row['Id']), values };
}
