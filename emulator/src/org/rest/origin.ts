import type { FastifyRequest } from 'fastify';

/** The address the caller used, so that URLs handed out work for that caller. */
export function originOf(request: FastifyRequest): string {
    return `${request.protocol}://${request.host}`;
}
