import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FaultAction, Faults } from './faults.ts';
import { gatewayError, IntacctError } from './intacctError.ts';

const MAINTENANCE = '<html><body><h1>Sage Intacct is temporarily offline</h1></body></html>';

/** Applies planned faults to every request of a scope, before and after its work. */
export function installFaults(app: FastifyInstance, faults: Faults): void {
    const pending = new WeakMap<FastifyRequest, FaultAction>();
    app.addHook('preHandler', async (request, reply) => {
        const action = faults.take(request.method, request.url);
        if (action === undefined) return undefined;
        pending.set(request, action);
        if (action.delayMs !== undefined) await sleep(action.delayMs);
        if (action.drop === 'before') return hangUp(reply);
        if (action.status !== undefined) return answer(reply, action.status);
        return undefined;
    });
    app.addHook('onSend', async (request, reply, payload) => {
        if (pending.get(request)?.drop === 'after') hangUp(reply);
        return payload;
    });
}

function hangUp(reply: FastifyReply): FastifyReply {
    reply.hijack();
    reply.raw.destroy();
    return reply;
}

function answer(reply: FastifyReply, status: number): FastifyReply {
    if (status === 502 || status === 503) {
        return reply.code(status).type('text/html').send(MAINTENANCE);
    }
    if (status === 401) {
        const message = 'The access token is invalid or has expired';
        throw new IntacctError(401, { code: 'tokenInvalid', message, errorId: 'REST-2102' });
    }
    if (status === 429) {
        reply.header('retry-after', '1');
        throw gatewayError(429, 'GW-0010', 'API rate limit exceeded');
    }
    throw gatewayError(status, 'GW-0001', 'The request could not be processed');
}
