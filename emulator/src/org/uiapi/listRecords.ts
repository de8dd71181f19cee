import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { filterCondition } from './filter.ts';
import { parseFilter } from './filterText.ts';
import { listInfo, listReference } from './listInfo.ts';
import { readPage } from './listPage.ts';
import { listViewConditions, searchCondition } from './listViewFilter.ts';
import type { ListView } from './listViews.ts';
import { pageLinks, pageOf } from './paging.ts';
import { recentIds } from './recentRecords.ts';
import { listParam, textParam } from './request.ts';
import { soqlText } from './soqlOf.ts';

const PAGE = { standard: 50, maximum: 2000 };

/** UI API's List Record Collection: a page of what a list view shows. */
export function listRecords(
    org: Org,
    context: Context,
    base: string,
    view: ListView,
    asked: Record<string, unknown>
): object {
    const { object } = view;
    const page = pageOf(asked.pageSize, asked.pageToken, PAGE);
    const sortBy = listParam(asked.sortBy);
    const fields = listParam(asked.fields).map((name) => qualified(object, name));
    const optionalFields = listParam(asked.optionalFields).map((name) => qualified(object, name));
    const recent = view.scope === 'recent' ? recentOf(org, context, object) : undefined;
    const { records: found, hasMore } = readPage(org, context, {
        object,
        fields,
        optionalFields: [
            ...optionalFields,
            ...view.columns.map((path) => `${object.apiName}.${path}`)
        ],
        conditions: [
            ...listViewConditions(context, view),
            recent && `Id IN (${[...recent, ''].map(soqlText).join(', ')})`,
            searchCondition(org, view, textParam(asked.searchTerm)),
            filterCondition(org, context, object, parseFilter(textParam(asked.where)))
        ],
        sortBy: sortBy.length ? sortBy : view.columns.slice(0, 1),
        page
    });
    const ordered = recent && !sortBy.length ? inOrderOf(recent, found) : found;
    const url = `${base}/list-records/${object.apiName}/${view.apiName}`;
    const links = pageLinks(page, hasMore, (token) => {
        const query = new URLSearchParams({ pageSize: String(page.size), pageToken: token });
        return `${url}?${query}`;
    });
    return {
        count: ordered.length,
        ...links,
        fields,
        listInfoETag: listInfo(org, context, view).eTag,
        listReference: listReference(view),
        optionalFields,
        pageSize: page.size,
        records: ordered,
        searchTerm: textParam(asked.searchTerm) ?? null,
        sortBy: sortBy.length ? sortBy : [...view.columns.slice(0, 1), 'Id'],
        where: textParam(asked.where) ?? null
    };
}

function recentOf(org: Org, context: Context, object: ObjectInfo): string[] {
    return recentIds(org, context.user.id).filter((id) => id.startsWith(object.keyPrefix));
}

function inOrderOf<Item extends { id: string }>(
    ids: readonly string[],
    items: readonly Item[]
): Item[] {
    return [...items].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** List requests may name fields without the object. */
function qualified(object: ObjectInfo, name: string): string {
    const [first = ''] = name.split('.');
    return first.toLowerCase() === object.apiName.toLowerCase() && name.includes('.')
        ? name
        : `${object.apiName}.${name}`;
}
