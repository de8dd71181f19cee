import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { DestinationStream } from 'pino';
import type { Settings } from './config/settings.ts';
import type { RetryPolicy } from './domain/retrying.ts';
import { logOptions } from './logOptions.ts';
import { configuredNeighbours } from './neighbours.ts';
import type { Clock } from './ports/clock.ts';
import { correlationId, echoCorrelationId } from './routes/correlation.ts';
import { replyWithErrors } from './routes/errorReply.ts';
import { eventRoutes } from './routes/events.ts';
import { healthRoutes } from './routes/health.ts';
import { questionRoutes } from './routes/questions.ts';
import { syncRequestRoutes } from './routes/syncRequests.ts';
import { tokenRoutes } from './routes/token.ts';
import { trusted } from './trusted.ts';
import { jwtTokens } from './tokens/jwtTokens.ts';
import { identifyCaller } from './usecases/identifyCaller.ts';
import { issueToken } from './usecases/issueToken.ts';
import { questions } from './usecases/questions/questions.ts';
import { receiveEvent } from './usecases/receiveEvent.ts';
import { runSyncRequest } from './usecases/runSyncRequest.ts';

/** What tests replace: time, patience, and where the log goes. */
export interface Surroundings {
    readonly clock?: Clock;
    readonly policy?: RetryPolicy;
    readonly logStream?: DestinationStream;
}

const BODY_LIMIT_BYTES = 16 * 1024;
/** For the call to arrive whole, not for its work. */
const REQUEST_TIMEOUT_MS = 10_000;
const POLICY: RetryPolicy = { tries: 3, baseMs: 400 };
const SYSTEM_CLOCK: Clock = {
    now: () => new Date(),
    wait: (ms) => wait(ms),
    random: () => Math.random()
};

/** Composes the proxy: the only place that knows every part of it by name. */
export function buildApp(settings: Settings, surroundings: Surroundings = {}): FastifyInstance {
    const { clock = SYSTEM_CLOCK, policy = POLICY, logStream } = surroundings;
    const app = Fastify({
        logger: { ...logOptions(settings.LOG_LEVEL), ...(logStream && { stream: logStream }) },
        genReqId: correlationId,
        logController: new LogController({ requestIdLogLabel: 'correlationId' }),
        bodyLimit: BODY_LIMIT_BYTES,
        requestTimeout: REQUEST_TIMEOUT_MS,
        forceCloseConnections: 'idle',
        return503OnClosing: false,
        ajv: { customOptions: { coerceTypes: false, removeAdditional: false } }
    });
    app.removeContentTypeParser('text/plain');
    echoCorrelationId(app);
    replyWithErrors(app);

    const neighbours = configuredNeighbours(settings.ORGS, clock);
    const key = Buffer.from(settings.TOKEN_SIGNING_KEY, 'base64url');
    const tokens = jwtTokens(key, settings.PUBLIC_URL, clock);
    const tools = { open: neighbours.open, clock, policy };
    const identify = identifyCaller(tokens);
    const run = runSyncRequest({ ...tools, newId: randomUUID });

    app.register(healthRoutes(neighbours.check));
    app.register(tokenRoutes(issueToken(settings.ORGS, tokens)));
    app.register(syncRequestRoutes(run, identify));
    app.register(
        eventRoutes(receiveEvent({ ...tools, signaturesOf: trusted(settings.ORGS, clock) }))
    );
    app.register(questionRoutes(questions(tools), identify));
    app.addHook('onClose', neighbours.close);
    return app;
}
