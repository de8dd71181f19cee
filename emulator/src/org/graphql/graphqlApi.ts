import type { FastifyInstance, FastifyRequest } from 'fastify';
import { OrgError } from '../kernel/types.ts';
import type { Org } from '../kernel/types.ts';
import { contextOf } from '../rest/session.ts';
import { answer } from './execute.ts';

type GraphqlPost = FastifyRequest<{
    Body: { query?: unknown; variables?: unknown; operationName?: unknown } | null | undefined;
}>;

/** Serves `POST /services/data/vNN.0/graphql`: records of UI API by one query or mutation. */
export function registerGraphql(app: FastifyInstance, org: Org): void {
    app.post('/services/data/:version/graphql', (request: GraphqlPost) => {
        const context = contextOf(org, request);
        const { query, variables, operationName } = request.body ?? {};
        if (typeof query !== 'string') {
            throw new OrgError(400, 'JSON_PARSER_ERROR', 'The body must carry the text `query`.');
        }
        return answer(
            { org, context, variables: (variables ?? {}) as Record<string, unknown> },
            {
                query,
                operationName: typeof operationName === 'string' ? operationName : undefined
            }
        );
    });
}
