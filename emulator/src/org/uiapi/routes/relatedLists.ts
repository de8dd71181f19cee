import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import type { Context, Org } from '../../kernel/types.ts';
import { filterCondition } from '../filter.ts';
import { parseFilter } from '../filterText.ts';
import { attempt } from '../batch.ts';
import { displayColumns, preferences } from '../listInfo.ts';
import { readPage } from '../listPage.ts';
import { requireReadableObject } from '../objectInfo.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { recordId } from '../recordId.ts';
import { objectOfId, readRecord, resolveFields } from '../recordReader.ts';
import { relatedListColumns, relatedListOrder } from '../relatedListColumns.ts';
import {
    ofParent,
    relatedListReference,
    relatedListsOf,
    requireRelatedList,
    type RelatedList
} from '../relatedLists.ts';
import { eTagOf, MASTER_RECORD_TYPE } from '../representation.ts';
import {
    baseUrl,
    listParam,
    pathParam,
    textParam,
    UI_API,
    wishes,
    type UiRequest
} from '../request.ts';
import { themeOf } from '../theme.ts';

const PAGE = { standard: 50, maximum: 1999 };

/** Children of a record: their records, number and columns. */
export function relatedListRoutes(app: FastifyInstance, org: Org): void {
    app.route({
        method: ['GET', 'POST'],
        url: `${UI_API}/related-list-records/:parentId/:listId`,
        handler: (request: UiRequest) => {
            const context = contextOf(org, request);
            const { list, parentId } = listOfRequest(org, context, request);
            const base = baseUrl(request);
            return relatedRecords(org, context, base, list, parentId, wishes(request));
        }
    });

    app.post(`${UI_API}/related-list-records/batch/:parentId`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const lists = (request.body?.relatedListParameters ?? []) as Record<string, unknown>[];
        const parentId = recordId(pathParam(request, 'parentId'));
        const parent = objectOfId(org, context, parentId);
        const results = lists.map((asked) =>
            attempt(() => {
                const list = requireRelatedList(org, context, parent, String(asked.relatedListId));
                return relatedRecords(org, context, baseUrl(request), list, parentId, asked);
            })
        );
        return { results };
    });

    app.get(`${UI_API}/related-list-count/:parentId/:listId`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const { list, parentId } = listOfRequest(org, context, request);
        return count(org, context, list, parentId, request.query.maxCount);
    });

    app.get(`${UI_API}/related-list-count/batch/:parentId/:listIds`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const parentId = recordId(pathParam(request, 'parentId'));
        const parent = objectOfId(org, context, parentId);
        const results = listParam(pathParam(request, 'listIds')).map((id) =>
            attempt(() => {
                const list = requireRelatedList(org, context, parent, id);
                return count(org, context, list, parentId, request.query.maxCount);
            })
        );
        return { results };
    });

    app.get(`${UI_API}/related-list-info/:object`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const parent = requireReadableObject(org, context, pathParam(request, 'object'));
        const content = {
            parentObjectApiName: parent.apiName,
            parentRecordTypeId: MASTER_RECORD_TYPE,
            relatedLists: relatedListsOf(org, context, parent).map((list) =>
                summary(org, list, baseUrl(request))
            )
        };
        return { eTag: eTagOf(content), ...content };
    });

    app.get(`${UI_API}/related-list-info/batch/:object/:listIds`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const parent = requireReadableObject(org, context, pathParam(request, 'object'));
        const results = listParam(pathParam(request, 'listIds')).map((id) =>
            attempt(() => info(org, context, requireRelatedList(org, context, parent, id)))
        );
        return { results };
    });

    app.get(`${UI_API}/related-list-info/:object/:listId`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const parent = requireReadableObject(org, context, pathParam(request, 'object'));
        return info(
            org,
            context,
            requireRelatedList(org, context, parent, pathParam(request, 'listId'))
        );
    });
}

function listOfRequest(
    org: Org,
    context: Context,
    request: UiRequest
): { list: RelatedList; parentId: string } {
    const parentId = recordId(pathParam(request, 'parentId'));
    const parent = objectOfId(org, context, parentId);
    readRecord(org, context, parentId, resolveFields(org, context, parent, NOTHING));
    return {
        list: requireRelatedList(org, context, parent, pathParam(request, 'listId')),
        parentId
    };
}

const NOTHING = { fields: [], optionalFields: [] };

function relatedRecords(
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
        sortBy: sortBy.length ? sortBy : relatedListOrder(org, list),
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

function count(
    org: Org,
    context: Context,
    list: RelatedList,
    parentId: string,
    maxCount: unknown
): object {
    const limit = Number(textParam(maxCount) ?? 10);
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

function summary(org: Org, list: RelatedList, base: string): object {
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

function info(org: Org, context: Context, list: RelatedList): object {
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
