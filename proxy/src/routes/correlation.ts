import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const HEADER = 'x-correlation-id';
const ACCEPTED = /^[\w.:-]{8,64}$/;

/** Takes the caller's correlation id when it is fit for a log line, else makes one. */
export function correlationId(request: Pick<IncomingMessage, 'headers'>): string {
    const given = request.headers[HEADER];
    return typeof given === 'string' && ACCEPTED.test(given) ? given : randomUUID();
}

/** Answers every call with the id under which the log tells about it. */
export function echoCorrelationId(app: FastifyInstance): void {
    app.addHook('onRequest', async (request, reply) => {
        reply.header(HEADER, request.id);
    });
}
