import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import type { Context, Org } from '../../kernel/types.ts';
import { attempt } from '../batch.ts';
import { requireReadableObject } from '../objectInfo.ts';
import { recordId } from '../recordId.ts';
import { objectOfId, readRecord, resolveFields } from '../recordReader.ts';
import {
    relatedListCount,
    relatedListInfo,
    relatedListRecords,
    relatedListSummary
} from '../relatedListAnswers.ts';
import { relatedListsOf, requireRelatedList, type RelatedList } from '../relatedLists.ts';
import { eTagOf } from '../representation.ts';
import { MASTER_RECORD_TYPE } from '../recordTypes.ts';
import { baseUrl, listParam, pathParam, UI_API, wishes, type UiRequest } from '../request.ts';

/** Children of a record: their records, number and columns. */
export function relatedListRoutes(app: FastifyInstance, org: Org): void {
    app.route({
        method: ['GET', 'POST'],
        url: `${UI_API}/related-list-records/:parentId/:listId`,
        handler: (request: UiRequest) => {
            const context = contextOf(org, request);
            const { list, parentId } = listOfRequest(org, context, request);
            const base = baseUrl(request);
            return relatedListRecords(org, context, base, list, parentId, wishes(request));
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
                return relatedListRecords(org, context, baseUrl(request), list, parentId, asked);
            })
        );
        return { results };
    });

    app.get(`${UI_API}/related-list-count/:parentId/:listId`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const { list, parentId } = listOfRequest(org, context, request);
        return relatedListCount(org, context, list, parentId, request.query.maxCount);
    });

    app.get(`${UI_API}/related-list-count/batch/:parentId/:listIds`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const parentId = recordId(pathParam(request, 'parentId'));
        const parent = objectOfId(org, context, parentId);
        const results = listParam(pathParam(request, 'listIds')).map((id) =>
            attempt(() => {
                const list = requireRelatedList(org, context, parent, id);
                return relatedListCount(org, context, list, parentId, request.query.maxCount);
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
                relatedListSummary(org, list, baseUrl(request))
            )
        };
        return { eTag: eTagOf(content), ...content };
    });

    app.get(`${UI_API}/related-list-info/batch/:object/:listIds`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const parent = requireReadableObject(org, context, pathParam(request, 'object'));
        const results = listParam(pathParam(request, 'listIds')).map((id) =>
            attempt(() =>
                relatedListInfo(org, context, requireRelatedList(org, context, parent, id))
            )
        );
        return { results };
    });

    app.get(`${UI_API}/related-list-info/:object/:listId`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const parent = requireReadableObject(org, context, pathParam(request, 'object'));
        return relatedListInfo(
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
