import type { Context, Org } from '../kernel/types.ts';
import { filterCondition } from './filter.ts';
import { parseFilter } from './filterText.ts';
import { displayColumns, preferences } from './listInfo.ts';
import { readPage } from './listPage.ts';
import { pageLinks, pageOf } from './paging.ts';
import { relatedListColumns, relatedListOrder } from './relatedListColumns.ts';
import { ofParent, relatedListReference, type RelatedList } from './relatedLists.ts';
import { eTagOf } from './representation.ts';
import { MASTER_RECORD_TYPE } from './recordTypes.ts';
import { listParam, textParam } from './request.ts';
import { themeOf } from './theme.ts';

const PAGE = { standard: 50, maximum: 1999 };
const DEFAULT_COUNT = 10;

/** UI API's Related List Record Collection: a page of one parent's children. */
export function relatedListRecords(
    org: Org,
    context: Context,
    base: string,
    list: RelatedList,
    parentId: string,
    asked: Record<string, unknown>
): object {
    const page = pageOf(asked.pageSize, asked.pageToken, PAGE);
    const sortBy = listParam(asked.sortBy);
    const fields = listParam(asked.fields);
    const optionalFields = listParam(asked.optionalFields);
    const columns =
        fields.length + optionalFields.length ? [] : relatedListColumns(org, context, list);
    const filter = parseFilter(textParam(asked.where));
    const { records, hasMore } = readPage(org, context, {
        object: list.child,
        fields,
        optionalFields: [
            ...optionalFields,
            ...columns.map((column) => `${list.child.apiName}.${column}`)
        ],
        conditions: [ofParent(list, parentId), filterCondition(org, context, list.child, filter)],
        sortBy: sortBy.length ? sortBy : relatedListOrder(org, context, list),
        page
    });
    const url = `${base}/related-list-records/${parentId}/${list.id}`;
    const links = pageLinks(page, hasMore, (token) => {
        const query = new URLSearchParams({ pageSize: String(page.size), pageToken: token });
        return `${url}?${query}`;
    });
    return {
        count: records.length,
        ...links,
        fields,
        listInfoETag: null,
        listReference: relatedListReference(list, parentId),
        optionalFields,
        pageSize: page.size,
        records,
        sortBy
    };
}

/** UI API's Related List Record Count, up to a maximum. */
export function relatedListCount(
    org: Org,
    context: Context,
    list: RelatedList,
    parentId: string,
    maxCount: unknown
): object {
    const limit = Number(textParam(maxCount) ?? DEFAULT_COUNT);
    const { records } = org.query(
        `SELECT Id FROM ${list.child.apiName} WHERE ${ofParent(list, parentId)} LIMIT ${limit + 1}`,
        context
    );
    return {
        count: Math.min(records.length, limit),
        hasMore: records.length > limit,
        listReference: relatedListReference(list, parentId)
    };
}

/** One entry of an object's related lists. */
export function relatedListSummary(org: Org, list: RelatedList, base: string): object {
    const { child, parent, id } = list;
    return {
        entityLabel: child.label,
        entityLabelPlural: child.labelPlural,
        fieldApiName: list.field,
        keyPrefix: child.keyPrefix,
        label: child.labelPlural,
        objectApiName: child.apiName,
        relatedListId: id,
        relatedListInfoUrl: `${base}/related-list-info/${parent.apiName}/${id}`,
        themeInfo: themeOf(org, child)
    };
}

/** UI API's Related List Info: columns, label and what may be done. */
export function relatedListInfo(org: Org, context: Context, list: RelatedList): object {
    const columns = relatedListColumns(org, context, list);
    const content = {
        cloneable: false,
        createable: org.access.object(context, list.child.apiName).create,
        deletable: false,
        displayColumns: displayColumns(org, list.child, columns),
        fieldApiName: list.field,
        filterLogicString: '',
        filteredByInfo: [],
        label: list.child.labelPlural,
        listReference: {
            ...relatedListReference(list, null),
            recordTypeId: MASTER_RECORD_TYPE
        },
        objectApiNames: [list.child.apiName],
        orderedByInfo: [],
        updateable: false,
        userPreferences: preferences(columns),
        visibility: 'Public',
        visibilityEditable: false
    };
    return { eTag: eTagOf(content), ...content };
}
