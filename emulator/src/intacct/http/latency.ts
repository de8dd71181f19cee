import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Makes every request take as long as the way to Sage and back, so that benchmarks mean something. */
export function installLatency(app: FastifyInstance, latencyNow: () => number): void {
    app.addHook('preHandler', async () => {
        const ms = latencyNow();
        if (ms > 0) await sleep(ms);
    });
}
