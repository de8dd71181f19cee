import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ErrorReply, RunSyncRequest, RunSyncRequestResult } from '../contract/schemas.ts';
import type { Caller } from '../domain/caller.ts';
import { ProxyError } from '../domain/proxyError.ts';
import { isSameId } from '../domain/recordId.ts';
import type { IdentifyCaller } from '../usecases/identifyCaller.ts';
import type { RunSyncRequest as Run } from '../usecases/runSyncRequest.ts';

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
        const callers = new WeakMap<object, Caller>();
        app.addHook('onRequest', async (request) => {
            callers.set(request, await identifyCaller(request.headers.authorization));
        });
        app.post('/v1/sync-requests/run', { schema }, async (request) => {
            const { organizationId, requestId } = request.body;
            const caller = callers.get(request);
            if (!caller || !isSameId(caller.organizationId, organizationId)) {
                throw new ProxyError('REQUEST.WRONG_ORG');
            }
            const order = { organizationId: caller.organizationId, requestId };
            const outcome = await run(order, request.log.child({ requestId }));
            return { ...outcome, correlationId: request.id };
        });
    };
}
