import { OrgError } from '../../kernel/types.ts';
import { objectBody, ok } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import type { Router } from '../router.ts';
import { runSubRequests } from './composite.ts';

const MOST_NODES = 500;
const MOST_GRAPHS = 75;

type SubRequests = Parameters<typeof runSubRequests>[2];

/** `/composite/graph`: independent graphs of up to 500 requests together, each all or none. */
export function graphResource(router: () => Router): Resource {
    return { method: 'POST', path: '/composite/graph', handle: (call) => graphs(call, router()) };
}

function graphs(call: Call, router: Router): Reply {
    const list = (objectBody(call)['graphs'] ?? []) as {
        graphId: string;
        compositeRequest: SubRequests;
    }[];
    const nodes = list.reduce((sum, { compositeRequest }) => sum + compositeRequest.length, 0);
    if (list.length > MOST_GRAPHS || nodes > MOST_NODES) {
        const message = `A graph request may have at most ${MOST_GRAPHS} graphs and ${MOST_NODES} nodes`;
        throw new OrgError(400, 'LIMIT_EXCEEDED', message);
    }
    return ok({
        graphs: list.map(({ graphId, compositeRequest }) => {
            const compositeResponse = runSubRequests(call, router, compositeRequest, true);
            const isSuccessful = compositeResponse.every(
                ({ httpStatusCode }) => httpStatusCode < 400
            );
            return { graphId, graphResponse: { compositeResponse }, isSuccessful };
        })
    });
}
