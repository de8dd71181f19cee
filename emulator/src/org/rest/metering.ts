import type { FastifyInstance } from 'fastify';
import type { Org } from '../kernel/types.ts';
import type { CallMeter } from './local/callMeter.ts';
import { findSession } from './session.ts';

/** Counts every authenticated vendor call of an API session and tells the caller how much is used. */
export function registerMetering(app: FastifyInstance, org: Org, meter: CallMeter): void {
    app.addHook('onRequest', async (request, reply) => {
        if (!request.url.startsWith('/services/data/')) return;
        const session = findSession(org, request);
        if (session?.kind === 'api') meter.count(session.user.username, 'api');
        void reply.header('Sforce-Limit-Info', `api-usage=${meter.total()}/${meter.dailyLimit}`);
    });
}
