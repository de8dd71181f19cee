import type { FastifyPluginAsync } from 'fastify';
import { externalServiceSchema } from '../contract/openapi.ts';

/** Signs in everywhere: which system of which org cannot be reached. Empty: all can. */
export type CheckNeighbours = () => Promise<readonly string[]>;

/**
 * GET /healthz (the process lives), /readyz (it can take calls; ?deep=1 also signs in at every
 * neighbour) and /openapi.json (what External Services registers).
 */
export function healthRoutes(check: CheckNeighbours): FastifyPluginAsync {
    return async (app) => {
        app.get('/healthz', async () => ({ status: 'up' }));
        app.get<{ Querystring: { deep?: string } }>('/readyz', async ({ query }, reply) => {
            const unreachable = query.deep === '1' ? await check() : [];
            const status = unreachable.length === 0 ? 'ready' : 'degraded';
            return reply.code(status === 'ready' ? 200 : 503).send({ status, unreachable });
        });
        app.get('/openapi.json', async () => externalServiceSchema());
    };
}
