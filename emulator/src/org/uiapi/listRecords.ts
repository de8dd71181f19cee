import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { filterCondition } from './filter.ts';
import { parseFilter } from './filterText.ts';
import { listInfo, listReference } from './listInfo.ts';
import type { ListView } from './listViews.ts';
import { pageLinks, pageOf } from './paging.ts';
import { listParam, textParam } from './request.ts';
import { viewRecords } from './viewRecords.ts';

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
    const { records, hasMore } = viewRecords(org, context, view, {
        fields,
        optionalFields,
        searchTerm: textParam(asked.searchTerm),
        condition: filterCondition(org, context, object, parseFilter(textParam(asked.where))),
        sortBy,
        page
    });
    const url = `${base}/list-records/${object.apiName}/${view.apiName}`;
    const links = pageLinks(page, hasMore, (token) => {
        const query = new URLSearchParams({ pageSize: String(page.size), pageToken: token });
        return `${url}?${query}`;
    });
    return {
        count: records.length,
        ...links,
        fields,
        listInfoETag: listInfo(org, context, view).eTag,
        listReference: listReference(view),
        optionalFields,
        pageSize: page.size,
        records,
        searchTerm: textParam(asked.searchTerm) ?? null,
        sortBy: sortBy.length ? sortBy : [...view.columns.slice(0, 1), 'Id'],
        where: textParam(asked.where) ?? null
    };
}

/** List requests may name fields without the object. */
function qualified(object: ObjectInfo, name: string): string {
    const [first = ''] = name.split('.');
    return first.toLowerCase() === object.apiName.toLowerCase() && name.includes('.')
        ? name
        : `${object.apiName}.${name}`;
}
