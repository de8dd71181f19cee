import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { readPage } from './listPage.ts';
import { pageLinks, pageOf } from './paging.ts';
import { ofParent, requireRelatedList } from './relatedLists.ts';
import { relatedListOrder } from './relatedListColumns.ts';
import { listParam } from './request.ts';

const PAGE = { standard: 5, maximum: 1999 };

/**
 * The children that a record request asks for with `childRelationships=Account.Contacts`, by id and name.
 * @throws OrgError 404 NOT_FOUND for a relationship that the user does not have
 */
export function childRecords(
    org: Org,
    context: Context,
    parent: ObjectInfo,
    parentId: string,
    asked: Record<string, unknown>
): Record<string, object> {
    const page = pageOf(asked.pageSize, undefined, PAGE);
    const lists = listParam(asked.childRelationships).map((name) =>
        requireRelatedList(org, context, parent, name.split('.').at(-1) ?? '')
    );
    return Object.fromEntries(
        lists.map((list) => {
            const { apiName, nameField } = list.child;
            const { records, hasMore } = readPage(org, context, {
                object: list.child,
                fields: [`${apiName}.Id`],
                optionalFields: nameField ? [`${apiName}.${nameField}`] : [],
                conditions: [ofParent(list, parentId)],
                sortBy: relatedListOrder(org, context, list),
                page
            });
            const links = pageLinks(page, hasMore, (token) => {
                const query = new URLSearchParams({
                    pageSize: String(page.size),
                    pageToken: token
                });
                return `/ui-api/related-list-records/${parentId}/${list.id}?${query}`;
            });
            return [list.id, { count: records.length, ...links, records }];
        })
    );
}
