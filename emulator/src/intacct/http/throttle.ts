import type { FastifyInstance } from 'fastify';
import { gatewayError } from './intacctError.ts';
import { whenDone } from './whenDone.ts';

const PER_MINUTE = 6_000;
const PER_HOUR = 100_000;

/**
 * Limits how many requests of the company run at once, and says on every answer what is left.
 * The minute and hour counters are shown but never enforced: Sage does not publish its numbers.
 */
export function installThrottle(app: FastifyInstance, limitNow: () => number): void {
    let running = 0;
    let served = 0;
    app.addHook('onRequest', async (_request, reply) => {
        const limit = limitNow();
        running += 1;
        whenDone(reply, () => (running -= 1));
        served += 1;
        reply.headers({
            'x-ia-throttle-limit': limit,
            'x-ia-throttle-limit-remaining': Math.max(0, limit - running),
            'x-ia-minute-rate-limit': PER_MINUTE,
            'x-ia-minute-rate-limit-remaining': Math.max(0, PER_MINUTE - (served % PER_MINUTE)),
            'x-ia-hour-rate-limit': PER_HOUR,
            'x-ia-hour-rate-limit-remaining': Math.max(0, PER_HOUR - (served % PER_HOUR))
        });
        if (running > limit) {
            reply.headers({ 'x-ia-throttle-limit-retryafter': 1, 'retry-after': 1 });
            throw gatewayError(429, 'GW-0010', 'API rate limit exceeded');
        }
    });
}
