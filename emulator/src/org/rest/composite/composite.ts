import { OrgError } from '../../kernel/types.ts';
import { objectBody, ok } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import type { Router } from '../router.ts';
import { InvalidReference, resolveReferences } from './references.ts';

const MOST_SUBREQUESTS = 25;
const MOST_QUERIES_AND_COLLECTIONS = 5;

interface CompositeSubRequest {
    readonly method: string;
    readonly url: string;
    readonly referenceId: string;
    readonly body?: unknown;
    readonly httpHeaders?: Readonly<Record<string, string>>;
}

/** One answer inside `compositeResponse`. */
export interface CompositeAnswer {
    readonly body: unknown;
    readonly httpHeaders: Readonly<Record<string, string>>;
    readonly httpStatusCode: number;
    readonly referenceId: string;
}

/** Thrown to undo an all-or-none composite of which a part failed. */
class Halted extends Error {}

/** `/composite`: up to 25 dependent sub-requests in one call, all or none on request. */
export function compositeResource(router: () => Router): Resource {
    return { method: 'POST', path: '/composite', handle: (call) => composite(call, router()) };
}

function composite(call: Call, router: Router): Reply {
    const { allOrNone, compositeRequest } = objectBody(call);
    const requests = (
        Array.isArray(compositeRequest) ? compositeRequest : []
    ) as CompositeSubRequest[];
    checkLimits(requests);
    return ok({ compositeResponse: runSubRequests(call, router, requests, allOrNone === true) });
}

/** Runs dependent sub-requests in order; with `allOrNone`, one failure undoes and halts all. */
export function runSubRequests(
    call: Call,
    router: Router,
    requests: readonly CompositeSubRequest[],
    allOrNone: boolean
): CompositeAnswer[] {
    const answers: CompositeAnswer[] = [];
    const runAll = (): void => {
        const bodies = new Map<string, unknown>();
        for (const request of requests) {
            const answer = runOne(call, router, request, bodies, allOrNone);
            answers.push(answer);
            if (answer.httpStatusCode < 400) bodies.set(request.referenceId, answer.body);
            if (allOrNone && hasFailed(answer)) throw new Halted();
        }
    };
    if (!allOrNone) {
        runAll();
        return answers;
    }
    try {
        call.org.records.savepoint(runAll);
        return answers;
    } catch (error) {
        if (!(error instanceof Halted)) throw error;
        return halted(requests, answers);
    }
}

function runOne(
    call: Call,
    router: Router,
    request: CompositeSubRequest,
    bodies: ReadonlyMap<string, unknown>,
    allOrNone: boolean
): CompositeAnswer {
    const { referenceId } = request;
    try {
        const url = String(resolveReferences(request.url, bodies));
        const body = resolveReferences(request.body, bodies);
        const reply = router.dispatch(
            {
                method: request.method,
                url,
                body: forced(url, body, allOrNone),
                headers: request.httpHeaders ?? {}
            },
            call
        );
        return {
            body: reply.body ?? null,
            httpHeaders: reply.headers ?? {},
            httpStatusCode: reply.status,
            referenceId
        };
    } catch (error) {
        if (!(error instanceof InvalidReference)) throw error;
        const body = [{ errorCode: 'PROCESSING_HALTED', message: error.message }];
        return { body, httpHeaders: {}, httpStatusCode: 400, referenceId };
    }
}

/** All or none of the whole overrides what a collection inside says. */
function forced(url: string, body: unknown, allOrNone: boolean): unknown {
    const isCollection =
        allOrNone &&
        url.includes('/composite/sobjects') &&
        typeof body === 'object' &&
        body !== null;
    return isCollection ? { ...body, allOrNone: true } : body;
}

/** A collection answers 200 even when its records are refused. */
function hasFailed({ httpStatusCode, body }: CompositeAnswer): boolean {
    if (httpStatusCode >= 400) return true;
    return (
        Array.isArray(body) &&
        body.some((each: { success?: boolean } | null) => each?.success === false)
    );
}

function halted(
    requests: readonly CompositeSubRequest[],
    answers: readonly CompositeAnswer[]
): CompositeAnswer[] {
    const message =
        'The transaction was rolled back since another operation in the same transaction failed.';
    return requests.map(({ referenceId }, index) => {
        const answer = answers[index];
        if (answer && hasFailed(answer)) return answer;
        const body = [{ errorCode: 'PROCESSING_HALTED', message }];
        return { body, httpHeaders: {}, httpStatusCode: 400, referenceId };
    });
}

function checkLimits(requests: readonly CompositeSubRequest[]): void {
    if (requests.length > MOST_SUBREQUESTS) {
        const message = `Cannot process more than ${MOST_SUBREQUESTS} subrequests`;
        throw new OrgError(400, 'LIMIT_EXCEEDED', message);
    }
    const heavy = requests.filter(({ url }) =>
        /\/(query|queryAll|composite\/sobjects)\b/.test(url)
    );
    if (heavy.length <= MOST_QUERIES_AND_COLLECTIONS) return;
    const message = `Cannot process more than ${MOST_QUERIES_AND_COLLECTIONS} query or sObject Collections subrequests`;
    throw new OrgError(400, 'LIMIT_EXCEEDED', message);
}
