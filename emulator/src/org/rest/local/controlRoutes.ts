import type { FastifyInstance } from 'fastify';
import { normalizeId } from '../../kernel/ids.ts';
import type { Org } from '../../kernel/types.ts';
import type { CallMeter } from './callMeter.ts';
import type { Fault, Faults } from './faults.ts';

/** The org's control surface for tests and demos, under `/_local`; no vendor URL starts like this. */
export function registerControl(
    app: FastifyInstance,
    org: Org,
    meter: CallMeter,
    faults: Faults
): void {
    app.get('/_local/health', () => ({ status: 'ok', organizationId: org.organization.id }));

    app.get('/_local/calls', () => meter.byUser());
    app.post('/_local/calls/reset', (_request, reply) => {
        meter.reset();
        return reply.code(204).send();
    });

    app.get('/_local/clock', () => ({ now: org.clock.now().toISOString() }));
    app.post<{ Body: { now?: string; advanceSeconds?: number } }>('/_local/clock', ({ body }) => {
        if (body.now !== undefined) org.clock.set(new Date(body.now));
        if (body.advanceSeconds !== undefined) org.clock.advance(body.advanceSeconds);
        return { now: org.clock.now().toISOString() };
    });

    app.post<{ Body: { recordId: string; seconds: number } }>(
        '/_local/locks',
        ({ body }, reply) => {
            org.locks.hold(normalizeId(body.recordId) ?? body.recordId, body.seconds);
            return reply.code(204).send();
        }
    );
    app.post<{ Body: { dailyApiRequests: number } }>('/_local/limits', ({ body }, reply) => {
        meter.dailyLimit = body.dailyApiRequests;
        return reply.code(204).send();
    });

    app.post<{ Body: Fault }>('/_local/faults', ({ body }, reply) => {
        faults.add(body);
        return reply.code(204).send();
    });
    app.delete('/_local/faults', (_request, reply) => {
        faults.clear();
        return reply.code(204).send();
    });
}
