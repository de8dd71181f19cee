import type { FastifyRequest } from 'fastify';
import { ProxyError } from '../domain/proxyError.ts';
import type { AccessTokens, Caller } from '../ports/accessTokens.ts';

export type Authenticate = (request: FastifyRequest) => Promise<Caller>;

/**
 * Finds out who calls by the Bearer token, before the body is looked at.
 *
 * throws  REQUEST.UNAUTHENTICATED
 */
export function bearerAuthentication(tokens: AccessTokens): Authenticate {
    return async ({ headers }) => {
        const token = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
        const caller = token === undefined ? undefined : await tokens.verify(token);
        if (!caller) {
            throw new ProxyError('REQUEST.UNAUTHENTICATED');
        }
        return caller;
    };
}

/** Ids of 15 and of 18 characters name the same record: the last three only check the rest. */
export function isSameId(left: string, right: string): boolean {
    return left.slice(0, 15) === right.slice(0, 15);
}
