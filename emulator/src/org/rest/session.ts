import type { FastifyRequest } from 'fastify';
import { OrgError } from '../kernel/types.ts';
import type { Context, Org, Session } from '../kernel/types.ts';

const BEARER = /^(?:Bearer|OAuth)\s+(.+)$/i;
const SID_COOKIE = /(?:^|;\s*)sid=([^;]+)/;

/** Finds who calls, by Bearer token or the page's `sid` cookie; undefined when nobody is signed in. */
export function findSession(org: Org, request: FastifyRequest): Session | undefined {
    const bearer = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) return org.sessions.find(bearer);
    const sid = SID_COOKIE.exec(request.headers.cookie ?? '')?.[1];
    return sid ? org.sessions.find(decodeURIComponent(sid)) : undefined;
}

/**
 * Gives every vendor route the context to act in: the caller's, in user mode.
 * @throws OrgError 401 INVALID_SESSION_ID
 */
export function contextOf(org: Org, request: FastifyRequest): Context {
    const session = findSession(org, request);
    if (!session) throw new OrgError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
    return { user: session.user, mode: 'user' };
}
