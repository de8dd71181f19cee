import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ErrorReply, RunSyncRequest, RunSyncRequestResult } from '../contract/schemas.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { AccessTokens, Caller } from '../ports/accessTokens.ts';
import type { Clock } from '../ports/clock.ts';
import type { RunSyncRequest as Run } from '../usecases/runSyncRequest.ts';
import { bearerAuthentication, isSameId } from './authenticate.ts';

/** Salesforce waits 120 s for an answer; the last write must be done well before. */
const RUN_MS = 95_000;
const RETRY_MS = 45_000;

const schema = {
    operationId: 'runSyncRequest',
    body: RunSyncRequest,
    response: { 200: RunSyncRequestResult, '4xx': ErrorReply, '5xx': ErrorReply }
};

/** POST /v1/sync-requests/run: carries out one row of the outbox, for the org the token belongs to. */
export function syncRequestRoutes({
    run,
    tokens,
    clock
}: {
    run: Run;
    tokens: AccessTokens;
    clock: Clock;
}): FastifyPluginAsyncTypebox {
    const authenticate = bearerAuthentication(tokens);
    return async (app) => {
        const callers = new WeakMap<object, Caller>();
        app.addHook('onRequest', async (request) => {
            callers.set(request, await authenticate(request));
        });
        app.post('/v1/sync-requests/run', { schema }, async (request) => {
            const { organizationId, requestId } = request.body;
            const caller = callers.get(request);
            if (!caller || !isSameId(caller.organizationId, organizationId)) {
                throw new ProxyError('REQUEST.WRONG_ORG');
            }
            const now = clock.now().getTime();
            const outcome = await run(
                { organizationId: caller.organizationId, requestId },
                {
                    correlationId: request.id,
                    log: request.log.child({ requestId }),
                    retryUntil: now + RETRY_MS,
                    deadline: now + RUN_MS
                }
            );
            const { status, code, documentId } = outcome;
            request.log.info({ requestId, status, code, documentId }, 'run ended');
            return { ...outcome, correlationId: request.id };
        });
    };
}
