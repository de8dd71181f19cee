import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ErrorReply, RunSyncRequest, RunSyncRequestResult } from '../contract/schemas.ts';
import type { IdentifyCaller } from '../usecases/identifyCaller.ts';
import type { RunSyncRequest as Run } from '../usecases/runSyncRequest.ts';
import { ownOrganization } from './ownOrganization.ts';

const schema = {
    operationId: 'runSyncRequest',
    body: RunSyncRequest,
    response: { 200: RunSyncRequestResult, '4xx': ErrorReply, '5xx': ErrorReply }
};

/** POST /v1/sync-requests/run: carries out one row of the outbox, for the org the token belongs to. */
export function syncRequestRoutes(
    run: Run,
    identifyCaller: IdentifyCaller
): FastifyPluginAsyncTypebox {
    return async (app) => {
        const organizationOf = ownOrganization(app, identifyCaller);
        app.post('/v1/sync-requests/run', { schema }, async (request) => {
            const { requestId } = request.body;
            const organizationId = organizationOf(request, request.body.organizationId);
            const order = { organizationId, requestId };
            const outcome = await run(order, request.log.child({ requestId }));
            return { ...outcome, correlationId: request.id };
        });
    };
}
