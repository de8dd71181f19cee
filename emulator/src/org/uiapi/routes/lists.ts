import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import { localSchema } from '../../kernel/types.ts';
import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import { attempt } from '../batch.ts';
import { listInfo, listViewSummaries } from '../listInfo.ts';
import { listRecords } from '../listRecords.ts';
import { listViewsOf, requireListView, type ListView } from '../listViews.ts';
import { requireReadableObject } from '../objectInfo.ts';
import { notFound } from '../recordReader.ts';
import { eTagOf } from '../representation.ts';
import { baseUrl, listParam, pathParam, UI_API, wishes, type UiRequest } from '../request.ts';

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

    app.get(`${UI_API}/list-info/batch`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const results = listParam(request.query.names).map((qualified) =>
            attempt(() => {
                const [objectName = '', name = ''] = qualified.split('.');
                const object = requireReadableObject(org, context, objectName);
                return listInfo(org, context, requireListView(org, context, object, name));
            })
        );
        return { results };
    });

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
    if (resource === 'list-records')
        return listRecords(org, context, baseUrl(request), view, wishes(request));
    const content = {
        info: listInfo(org, context, view),
        records: listRecords(org, context, baseUrl(request), view, wishes(request))
    };
    return { eTag: eTagOf(content), ...content };
}

function viewOfRequest(org: Org, context: Context, request: UiRequest): ListView {
    const object = requireReadableObject(org, context, pathParam(request, 'object'));
    return requireListView(org, context, object, pathParam(request, 'view'));
}

function viewById(org: Org, context: Context, id: string): ListView {
    const readable = [...localSchema(org, context).objects.values()].filter(
        (object: ObjectInfo) => org.access.object(context, object.apiName).read
    );
    const found = readable
        .flatMap((object) => listViewsOf(org, context, object))
        .find((view) => view.id === id);
    if (!found) throw notFound();
    return found;
}
