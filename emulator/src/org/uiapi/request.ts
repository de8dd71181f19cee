import type { FastifyRequest } from 'fastify';

/** Any UI API request: parameters and body are read by name and checked where they are used. */
export type UiRequest = FastifyRequest<{
    Params: Record<string, string>;
    Querystring: Record<string, string | string[] | undefined>;
    Body: Record<string, unknown> | null | undefined;
}>;

/** Where the version-bound resources start, for routes. */
export const UI_API = '/services/data/:version/ui-api';

/** The same, as URLs in answers name it: `/services/data/v66.0/ui-api`. */
export function baseUrl({ params }: UiRequest): string {
    return `/services/data/${params.version}/ui-api`;
}

/** A path parameter, which the route guarantees; `*` where it is a list too long for a named one. */
export function pathParam({ params }: UiRequest, name: string): string {
    return params[name] ?? '';
}

/** A list given as `a,b`, as a repeated parameter or as a JSON array. */
export function listParam(value: unknown): string[] {
    const parts = Array.isArray(value) ? value : [value];
    return parts
        .filter((part) => typeof part === 'string')
        .flatMap((part) => part.split(','))
        .map((part) => part.trim())
        .filter(Boolean);
}

/** A single text parameter; undefined when absent or empty. */
export function textParam(value: unknown): string | undefined {
    const [first] = Array.isArray(value) ? value : [value];
    return typeof first === 'string' && first !== '' ? first : undefined;
}

/** What a list request asks, from the query string of a GET or the body of a POST. */
export function wishes(request: UiRequest): Record<string, unknown> {
    return request.method === 'POST' ? (request.body ?? {}) : request.query;
}
