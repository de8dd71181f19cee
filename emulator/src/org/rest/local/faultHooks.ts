import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Faults } from './faults.ts';

const STATUS_ERRORS: Readonly<Record<number, { errorCode: string; message: string }>> = {
    401: { errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' },
    403: { errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' },
    429: { errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'Too many requests' },
    500: {
        errorCode: 'UNKNOWN_EXCEPTION',
        message: 'An unexpected error occurred. Please include this ErrorId if you contact support'
    },
    503: { errorCode: 'SERVER_UNAVAILABLE', message: 'The server is busy. Please try again later' }
};

/** Lets asked-for failures happen to vendor URLs: an error, a wait, or a dropped connection before or after the work. */
export function registerFaultHooks(app: FastifyInstance, faults: Faults): void {
    const dropped = new WeakSet<FastifyRequest>();
    app.addHook('preHandler', async (request, reply) => {
        if (request.url.startsWith('/_local')) return undefined;
        const action = faults.take(request.method, request.url);
        if (!action) return undefined;
        if ('delayMs' in action) return void (await delay(action.delayMs));
        if ('status' in action) return refuse(reply, action.status, action.body);
        if (action.drop === 'after') return void dropped.add(request);
        request.raw.socket.destroy();
        return reply.hijack();
    });
    app.addHook('onSend', async (request, reply, payload) => {
        if (!dropped.has(request)) return payload;
        request.raw.socket.destroy();
        reply.hijack();
        return payload;
    });
}

function refuse(reply: FastifyReply, status: number, body: unknown): FastifyReply {
    const error = STATUS_ERRORS[status] ?? {
        errorCode: 'UNKNOWN_EXCEPTION',
        message: `Status ${status}`
    };
    return reply.code(status).send(body ?? [error]);
}
