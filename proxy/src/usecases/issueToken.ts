import { createHash, timingSafeEqual } from 'node:crypto';
import { ProxyError } from '../domain/proxyError.ts';
import type { AccessTokens } from '../ports/accessTokens.ts';

/** A client that may sign in, as configured: one per org. */
export interface KnownClient {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly organizationId: string;
}

export interface Credentials {
    readonly clientId: string;
    readonly clientSecret: string;
}

export interface IssuedAccess {
    readonly token: string;
    readonly expiresInSeconds: number;
}

export type IssueToken = (credentials: Credentials) => Promise<IssuedAccess>;

/**
 * Lets the external credential of a configured org sign in.
 *
 * throws  REQUEST.UNAUTHENTICATED, after the same work for an unknown client as for a wrong secret
 */
export function issueToken(clients: readonly KnownClient[], tokens: AccessTokens): IssueToken {
    const byId = new Map(clients.map((client) => [client.clientId, client]));
    return async ({ clientId, clientSecret }) => {
        const client = byId.get(clientId);
        const isRight = isSameSecret(clientSecret, client?.clientSecret ?? '');
        if (!client || !isRight) {
            throw new ProxyError('REQUEST.UNAUTHENTICATED');
        }
        return tokens.issue({ clientId, organizationId: client.organizationId });
    };
}

function isSameSecret(given: string, expected: string): boolean {
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(given), digest(expected));
}
