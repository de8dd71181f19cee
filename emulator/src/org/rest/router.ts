import { OrgError } from '../kernel/types.ts';
import { errorBody, notFound } from './errors.ts';
import type { Call, Reply, Resource } from './resource.ts';

const VERSIONED = /^\/services\/data\/v(\d+\.\d)(\/[^?]*)?(?:\?(.*))?$/;

/** What a composite sub-request says. */
export interface SubRequest {
    readonly method: string;
    readonly url: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** Finds resources by method and path, for the requests inside composite requests. */
export class Router {
    readonly #resources: readonly { resource: Resource; segments: readonly string[] }[];

    constructor(resources: readonly Resource[]) {
        this.#resources = resources.map((resource) => ({
            resource,
            segments: segmentsOf(resource.path)
        }));
    }

    /** Runs a request in the caller's context; a refusal becomes its error reply. */
    dispatch(request: SubRequest, caller: Call): Reply {
        try {
            return this.#handle(request, caller);
        } catch (error) {
            if (error instanceof OrgError) return { status: error.status, body: errorBody(error) };
            throw error;
        }
    }

    #handle({ method, url, body, headers = {} }: SubRequest, caller: Call): Reply {
        const absolute = url.startsWith('/services/')
            ? url
            : `/services/data${url.startsWith('/') ? '' : '/'}${url}`;
        const [, version, path = '', search = ''] = VERSIONED.exec(absolute) ?? [];
        if (!version) throw notFound();
        const segments = segmentsOf(path);
        for (const { resource, segments: pattern } of this.#resources) {
            const params =
                resource.method === method.toUpperCase() ? match(pattern, segments) : undefined;
            if (!params) continue;
            const query = Object.fromEntries(new URLSearchParams(search));
            return resource.handle({
                ...caller,
                version,
                params,
                query,
                headers: lowerCased(headers),
                body
            });
        }
        throw notFound();
    }
}

function segmentsOf(path: string): string[] {
    return path.split('/').filter((segment) => segment !== '');
}

function match(
    pattern: readonly string[],
    segments: readonly string[]
): Record<string, string> | undefined {
    if (pattern.length !== segments.length) return undefined;
    const params: Record<string, string> = {};
    for (const [index, expected] of pattern.entries()) {
        const actual = segments[index] ?? '';
        if (expected.startsWith(':')) params[expected.slice(1)] = decodeURIComponent(actual);
        else if (expected !== actual) return undefined;
    }
    return params;
}

function lowerCased(
    headers: Readonly<Record<string, string | undefined>>
): Record<string, string | undefined> {
    return Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
    );
}
