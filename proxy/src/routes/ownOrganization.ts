import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../domain/caller.ts';
import { ProxyError } from '../domain/proxyError.ts';
import { isSameId } from '../domain/recordId.ts';
import type { IdentifyCaller } from '../usecases/identifyCaller.ts';

/** The org that a call is about, in the form it is configured in. */
export type OwnOrganization = (request: FastifyRequest, organizationId: string) => string;

/**
 * Lets only signed-in callers to the routes of a plugin, each only to its own org.
 *
 * throws  REQUEST.UNAUTHENTICATED before the body is read, REQUEST.WRONG_ORG
 */
export function ownOrganization(
    app: FastifyInstance,
    identifyCaller: IdentifyCaller
): OwnOrganization {
    const callers = new WeakMap<object, Caller>();
    app.addHook('onRequest', async (request) => {
        callers.set(request, await identifyCaller(request.headers.authorization));
    });
    return (request, organizationId) => {
        const caller = callers.get(request);
        if (!caller || !isSameId(caller.organizationId, organizationId)) {
            throw new ProxyError('REQUEST.WRONG_ORG');
        }
        return caller.organizationId;
    };
}
