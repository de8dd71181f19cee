import type { FastifyInstance } from 'fastify';
import { OrgError } from '../kernel/types.ts';
import type { Org } from '../kernel/types.ts';
import type { CallMeter } from './local/callMeter.ts';
import { findSession } from './session.ts';

/** Counts every authenticated vendor call of an API session, tells the caller how much is used and ends at the limit. */
export function registerMetering(app: FastifyInstance, org: Org, meter: CallMeter): void {
    app.addHook('onRequest', async (request, reply) => {
        if (!request.url.startsWith('/services/data/')) return;
        const session = findSession(org, request);
        if (session?.kind === 'api') {
            if (meter.total() >= meter.dailyLimit) {
                throw new OrgError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
            }
            meter.count(session.user.username, 'api');
        }
        void reply.header('Sforce-Limit-Info', `api-usage=${meter.total()}/${meter.dailyLimit}`);
    });
}
