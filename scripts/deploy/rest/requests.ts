import { DeploymentFailure } from '../cli/failure.ts';
import type { Answer, Org, OrgRequest } from './org.ts';

/** Sends a request that has to succeed. @throws DeploymentFailure with the org's own words. */
export async function succeed<Body>(org: Org, request: OrgRequest): Promise<Body> {
    const answer = await org.send(request);
    if (answer.status >= 300) throw refusal(request, answer);
    return answer.body as Body;
}

/** Reads something that not every org serves. @returns undefined where it does not exist. */
export async function readIfServed<Body>(org: Org, path: string, assumed: Body) {
    const request = { method: 'GET', path, assumed } as const;
    const answer = await org.send(request);
    if (isUnserved(answer)) return undefined;
    if (answer.status >= 300) throw refusal(request, answer);
    return answer.body as Body;
}

function refusal({ method, path }: OrgRequest, { status, body }: Answer): DeploymentFailure {
    const reasons = errorsOf(body).map(({ errorCode, message }) => `${errorCode}: ${message}`);
    const reason = reasons.join('; ') || `HTTP ${status}`;
    return new DeploymentFailure(`${method} ${path.split('?')[0]} was refused. ${reason}`);
}

function isUnserved({ status, body }: Answer): boolean {
    return status === 404 || errorsOf(body).some(({ errorCode }) => errorCode === 'INVALID_TYPE');
}

interface OrgError {
    readonly errorCode: string;
    readonly message: string;
}

/** Most resources answer `[{errorCode, message}]`, composite/tree nests it under results. */
function errorsOf(body: unknown): readonly OrgError[] {
    if (Array.isArray(body)) return body as OrgError[];
    const { results = [] } = (body ?? {}) as { results?: readonly TreeResult[] };
    return results.flatMap(({ referenceId, errors = [] }) =>
        errors.map(({ statusCode, message }) => ({
            errorCode: statusCode,
            message: `${referenceId}: ${message}`
        }))
    );
}

interface TreeResult {
    readonly referenceId: string;
    readonly errors?: readonly { readonly statusCode: string; readonly message: string }[];
}
