import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import { filterCondition } from '../filter.ts';
import { parseFilter } from '../filterText.ts';
import { listInfo, listReference, listViewSummaries } from '../listInfo.ts';
import { readPage } from '../listPage.ts';
import { listViewConditions, searchCondition } from '../listViewFilter.ts';
import { listViewsOf, requireListView, type ListView } from '../listViews.ts';
import { requireReadableObject } from '../objectInfo.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { notFound } from '../recordReader.ts';
import { recentIds } from '../recentRecords.ts';
import { eTagOf } from '../representation.ts';
import {
    baseUrl,
    listParam,
    pathParam,
    textParam,
    UI_API,
    wishes,
    type UiRequest
} from '../request.ts';
import { soqlText } from '../soqlOf.ts';

const PAGE = { standard: 50, maximum: 2000 };

/** List views: which there are, what they show, and pages of their records. */
export function listRoutes(app: FastifyInstance, org: Org): void {
    for (const resource of ['list-info', 'list-ui']) {
        app.get(`${UI_API}/${resource}/:objectOrId`, (request: UiRequest) => {
            const context = contextOf(org, request);
            const name = pathParam(request, 'objectOrId');
            if (name.startsWith('00B')) {
                return answer(org, context, request, resource, viewById(org, context, name));
            }
            const object = requireReadableObject(org, context, name);
            return listViewSummaries(org, context, object, baseUrl(request));
        });
    }

    for (const resource of ['list-info', 'list-ui', 'list-records']) {
        app.route({
            method: resource === 'list-records' ? ['GET', 'POST'] : ['GET'],
            url: `${UI_API}/${resource}/:object/:view`,
            handler: (request: UiRequest) => {
                const context = contextOf(org, request);
                const view = viewOfRequest(org, context, request);
                return answer(org, context, request, resource, view);
            }
        });
    }

    app.get(`${UI_API}/list-records/:id`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const view = viewById(org, context, pathParam(request, 'id'));
        return answer(org, context, request, 'list-records', view);
    });

    for (const [resource, kind] of [
        ['mru-list-records', 'list-records'],
        ['mru-list-info', 'list-info'],
        ['mru-list-ui', 'list-ui']
    ] as const) {
        app.get(`${UI_API}/${resource}/:object`, (request: UiRequest) => {
            const context = contextOf(org, request);
            const object = requireReadableObject(org, context, pathParam(request, 'object'));
            const view = requireListView(org, context, object, 'RecentlyViewed');
            return answer(org, context, request, kind, view);
        });
    }
}

function answer(
    org: Org,
    context: Context,
    request: UiRequest,
    resource: string,
    view: ListView
): object {
    if (resource === 'list-info') return listInfo(org, context, view);
    if (resource === 'list-records') return records(org, context, request, view);
    const content = {
        info: listInfo(org, context, view),
        records: records(org, context, request, view)
    };
    return { eTag: eTagOf(content), ...content };
}

function viewOfRequest(org: Org, context: Context, request: UiRequest): ListView {
    const object = requireReadableObject(org, context, pathParam(request, 'object'));
    return requireListView(org, context, object, pathParam(request, 'view'));
}

function viewById(org: Org, context: Context, id: string): ListView {
    const readable = [...org.schema.objects.values()].filter(
        (object: ObjectInfo) => org.access.object(context, object.apiName).read
    );
    const found = readable
        .flatMap((object) => listViewsOf(org, context, object))
        .find((view) => view.id === id);
    if (!found) throw notFound();
    return found;
}

function records(org: Org, context: Context, request: UiRequest, view: ListView): object {
    const asked = wishes(request);
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
    const url = `${baseUrl(request)}/list-records/${object.apiName}/${view.apiName}`;
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
