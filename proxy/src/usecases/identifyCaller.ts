import type { Caller } from '../domain/caller.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { AccessTokens } from '../ports/accessTokens.ts';

/** Finds out who calls, by the value of the Authorization header. */
export type IdentifyCaller = (authorization: string | undefined) => Promise<Caller>;

/**
 * Lets only callers with a Bearer token of ours through.
 *
 * throws  REQUEST.UNAUTHENTICATED
 */
export function identifyCaller(tokens: AccessTokens): IdentifyCaller {
    return async (authorization) => {
        const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
        const caller = token === undefined ? undefined : await tokens.verify(token);
        if (!caller) {
            throw new ProxyError('REQUEST.UNAUTHENTICATED');
        }
        return caller;
    };
}
