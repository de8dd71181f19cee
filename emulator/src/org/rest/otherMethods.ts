import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OrgError } from '../kernel/types.ts';
import { routeUrl } from './resource.ts';
import type { Resource, VersionedRoute } from './resource.ts';

type Method = Resource['method'];
type Answer = (
    resource: Resource,
    request: FastifyRequest<VersionedRoute>,
    reply: FastifyReply
) => FastifyReply;

const METHODS: readonly Method[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/**
 * Refuses the methods that a resource does not have, naming those it has; `POST …?_HttpMethod=PATCH` stands for
 * a method that the client cannot send.
 */
export function registerOtherMethods(
    app: FastifyInstance,
    resources: readonly Resource[],
    answer: Answer
): void {
    const byUrl = new Map<string, Resource[]>();
    for (const resource of resources) {
        const url = routeUrl(resource);
        byUrl.set(url, [...(byUrl.get(url) ?? []), resource]);
    }
    for (const [url, served] of byUrl) {
        const allowed = served.map(({ method }) => method).sort();
        app.route<VersionedRoute>({
            method: METHODS.filter((method) => !allowed.includes(method)),
            url,
            handler: (request, reply) => {
                const meant = request.query['_HttpMethod'];
                const resource = served.find(({ method }) => method === meant);
                if (request.method === 'POST' && resource) return answer(resource, request, reply);
                throw new OrgError(
                    405,
                    'METHOD_NOT_ALLOWED',
                    `HTTP Method '${request.method}' not allowed. Allowed are ${allowed.join(',')}`
                );
            }
        });
    }
}
