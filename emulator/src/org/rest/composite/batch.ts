import { OrgError } from '../../kernel/types.ts';
import { objectBody, ok } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import type { Router } from '../router.ts';

const MOST_SUBREQUESTS = 25;

interface BatchSubRequest {
    readonly method: string;
    readonly url: string;
    readonly richInput?: unknown;
}

/** `/composite/batch`: up to 25 independent sub-requests in one call. */
export function batchResource(router: () => Router): Resource {
    return { method: 'POST', path: '/composite/batch', handle: (call) => batch(call, router()) };
}

function batch(call: Call, router: Router): Reply {
    const { batchRequests, haltOnError } = objectBody(call);
    const requests = (Array.isArray(batchRequests) ? batchRequests : []) as BatchSubRequest[];
    if (requests.length > MOST_SUBREQUESTS) {
        throw new OrgError(
            400,
            'LIMIT_EXCEEDED',
            `Cannot process more than ${MOST_SUBREQUESTS} subrequests`
        );
    }
    let isHalted = false;
    const results = requests.map(({ method, url, richInput }) => {
        if (isHalted) return haltedResult();
        const absolute = url.startsWith('/') ? url : `/services/data/${url}`;
        const reply = router.dispatch({ method, url: absolute, body: richInput }, call);
        isHalted = haltOnError === true && reply.status >= 400;
        return { statusCode: reply.status, result: reply.body ?? null };
    });
    return ok({ hasErrors: results.some(({ statusCode }) => statusCode >= 400), results });
}

function haltedResult(): { statusCode: number; result: unknown } {
    const message = 'The batch was halted because a previous subrequest failed';
    return { statusCode: 412, result: [{ errorCode: 'BATCH_PROCESSING_HALTED', message }] };
}
