import { OrgError } from '../kernel/types.ts';
import type { Context, Org } from '../kernel/types.ts';

/** One call of a REST resource, over HTTP or inside a composite request. */
export interface Call {
    readonly org: Org;
    readonly context: Context;
    /** `66.0`. */
    readonly version: string;
    /** Values of the path's `:names`. */
    readonly params: Readonly<Record<string, string>>;
    readonly query: Readonly<Record<string, string>>;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly body: unknown;
}

export interface Reply {
    readonly status: number;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
}

/** A REST resource: synchronous, so that several can share one transaction. */
export interface Resource {
    readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
    /** Below `/services/data/vNN.0`, e.g. `/sobjects/:object`. */
    readonly path: string;
    handle(call: Call): Reply;
}

/** A named part of the path. */
export function param({ params }: Call, name: string): string {
    return params[name] ?? '';
}

/** `/services/data/v66.0` of the version that was called. */
export function versionUrl({ version }: Call): string {
    return `/services/data/v${version}`;
}

/** A JSON object body. @throws OrgError 400 JSON_PARSER_ERROR without a body or for another JSON value. */
export function objectBody({ body }: Call): Record<string, unknown> {
    if (body === undefined) {
        throw new OrgError(
            400,
            'JSON_PARSER_ERROR',
            'The HTTP entity body is required, but this request has no entity body.'
        );
    }
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
        return body as Record<string, unknown>;
    throw new OrgError(
        400,
        'JSON_PARSER_ERROR',
        'Cannot deserialize the request body: a JSON object is expected'
    );
}

export function ok(body: unknown): Reply {
    return { status: 200, body };
}

/** What Fastify knows of a request to a resource. */
export interface VersionedRoute {
    Params: Record<string, string>;
    Querystring: Record<string, string>;
}

/** Where a resource is served. */
export function routeUrl({ path }: Resource): string {
    return `/services/data/:version${path === '/' ? '' : path}`;
}
