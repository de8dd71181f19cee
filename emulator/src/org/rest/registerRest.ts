import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Org } from '../kernel/types.ts';
import { ANALYTICS_RESOURCES } from '../reports/analyticsResources.ts';
import { batchResource } from './composite/batch.ts';
import { COLLECTION_RESOURCES } from './composite/collections.ts';
import { compositeResource } from './composite/composite.ts';
import { graphResource } from './composite/graph.ts';
import { TREE_RESOURCES } from './composite/tree.ts';
import { notFound } from './errors.ts';
import { LISTING_RESOURCES } from './listings.ts';
import type { CallMeter } from './local/callMeter.ts';
import { registerOtherMethods } from './otherMethods.ts';
import { queryResources } from './queryResources.ts';
import { routeUrl } from './resource.ts';
import type { Resource, VersionedRoute } from './resource.ts';
import { Router } from './router.ts';
import { SEARCH_RESOURCES } from './search/searchResources.ts';
import { serviceResources } from './serviceResources.ts';
import { contextOf } from './session.ts';
import { DESCRIBE_RESOURCES } from './sobjects/describe.ts';
import { EXTERNAL_ID_RESOURCES } from './sobjects/externalIds.ts';
import { LAYOUT_RESOURCES } from './sobjects/layouts.ts';
import { RECORD_RESOURCES } from './sobjects/records.ts';
import { REPLICATION_RESOURCES } from './sobjects/replication.ts';
import { API_VERSIONS, releaseLabel } from './versions.ts';

/** Serves the vendor's REST resources under `/services/data`. */
export function registerRest(app: FastifyInstance, org: Org, meter: CallMeter): void {
    app.get('/services/data', () => [...API_VERSIONS].reverse().map(versionEntry));
    const inside = [
        ...serviceResources(meter),
        ...queryResources(),
        ...SEARCH_RESOURCES,
        ...LISTING_RESOURCES,
        ...ANALYTICS_RESOURCES,
        ...DESCRIBE_RESOURCES,
        ...LAYOUT_RESOURCES,
        ...REPLICATION_RESOURCES,
        ...RECORD_RESOURCES,
        ...EXTERNAL_ID_RESOURCES,
        ...COLLECTION_RESOURCES,
        ...TREE_RESOURCES
    ];
    const router = new Router(inside);
    const outside = [compositeResource, batchResource, graphResource].map((make) =>
        make(() => router)
    );
    const all = [...inside, ...outside];
    for (const resource of all) registerResource(app, org, resource);
    registerOtherMethods(app, all, (resource, request, reply) =>
        answer(org, resource, request, reply)
    );
}

function registerResource(app: FastifyInstance, org: Org, resource: Resource): void {
    app.route<VersionedRoute>({
        method: resource.method,
        url: routeUrl(resource),
        handler: (request, reply) => answer(org, resource, request, reply)
    });
}

function answer(
    org: Org,
    resource: Resource,
    request: FastifyRequest<VersionedRoute>,
    reply: FastifyReply
): FastifyReply {
    const { version = '', ...params } = request.params;
    const context = contextOf(org, request);
    if (!API_VERSIONS.includes(version.slice(1))) throw notFound();
    const {
        status,
        body,
        headers = {}
    } = resource.handle({
        org,
        context,
        version: version.slice(1),
        params,
        query: request.query,
        headers: request.headers as Record<string, string | undefined>,
        body: request.body
    });
    return reply.code(status).headers(headers).send(body);
}

function versionEntry(version: string): Record<string, string> {
    return { label: releaseLabel(version), url: `/services/data/v${version}`, version };
}
