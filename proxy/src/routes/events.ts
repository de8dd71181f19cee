import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { ReceiveEvent } from '../usecases/receiveEvent.ts';

/** POST /v1/events/{organizationId}: what an Intacct platform trigger delivers when a document changes. */
export function eventRoutes(receive: ReceiveEvent): FastifyPluginAsync {
    return async (app) => {
        // The signature covers the body byte for byte: it must not be parsed before.
        app.removeAllContentTypeParsers();
        app.addContentTypeParser(
            '*',
            { parseAs: 'buffer' },
            async (_: unknown, body: Buffer) => body
        );
        app.post<{ Params: { organizationId: string } }>(
            '/v1/events/:organizationId',
            async (request) => {
                const reception = await receive(
                    {
                        organizationId: request.params.organizationId,
                        signature: header(request, 'x-ia-sage-signature'),
                        id: header(request, 'x-idempotencykey'),
                        clientContext: header(request, 'x-clientcontext'),
                        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
                    },
                    request.log
                );
                return { reception, correlationId: request.id };
            }
        );
    };
}

function header({ headers }: FastifyRequest, name: string): string | undefined {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
}
