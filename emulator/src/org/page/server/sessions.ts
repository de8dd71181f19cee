import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OrgError } from '../../kernel/types.ts';
import type { Org, User } from '../../kernel/types.ts';
import { findSession } from '../../rest/session.ts';

/** Languages the page's own words exist in. */
export type Language = 'en_US' | 'fr';

/** Who looks at the page, in which language, and the app used last. */
export interface Visitor {
    user: User;
    language: Language;
    app: string | undefined;
}

const DEFAULT_USERNAME = 'rep@local.test';
const YEAR_SECONDS = 31_536_000;

/**
 * Finds who looks at the page and, on a first visit or after a restart, signs in the user seen last
 * (first the sales rep), so that a deep link always opens.
 */
export function visitorOf(org: Org, request: FastifyRequest, reply: FastifyReply): Visitor {
    const found = findSession(org, request)?.user;
    const user = found ?? userNamed(org, cookie(request, 'lastUser') ?? DEFAULT_USERNAME);
    if (!found) signIn(org, reply, user);
    return { user, language: toLanguage(user.language), app: cookie(request, 'app') };
}

/**
 * POST /_local/session: the header's switch of user and language. The language is the user's own setting, as on
 * the platform, so that every API speaks it too; it stays when the user is switched.
 */
export function registerSessions(app: FastifyInstance, org: Org): void {
    app.post<{ Body: { username?: string; language?: string } }>(
        '/_local/session',
        (request, reply) => {
            const { username, language } = request.body ?? {};
            const current = findSession(org, request)?.user;
            const named = username ? userNamed(org, username) : current;
            if (!named) throw new OrgError(400, 'INVALID_LOGIN', 'Name a username.');
            const user = speaking(org, named, language ?? current?.language ?? named.language);
            signIn(org, reply, user);
            return { id: user.id, username: user.username, name: user.name };
        }
    );
}

function signIn(org: Org, reply: FastifyReply, user: User): void {
    setCookie(reply, 'sid', org.sessions.open(user, 'page').token);
    setCookie(reply, 'lastUser', user.username);
}

function userNamed(org: Org, username: string): User {
    const user =
        org.users.byUsername(username) ??
        org.users.byUsername(DEFAULT_USERNAME) ??
        org.users.all()[0];
    if (!user) throw new OrgError(400, 'INVALID_LOGIN', 'This org has no users.');
    return user;
}

/** The user with that language as setting; a session keeps the user as it was when it began. */
function speaking(org: Org, user: User, language: string): User {
    const wanted = toLanguage(language);
    if (toLanguage(user.language) === wanted) return user;
    org.records.update('User', user.id, { LanguageLocaleKey: wanted }, { user, mode: 'system' });
    return userNamed(org, user.username);
}

function toLanguage(language: string): Language {
    return language.startsWith('fr') ? 'fr' : 'en_US';
}

function cookie(request: FastifyRequest, name: string): string | undefined {
    const found = new RegExp(`(?:^|;\\s*)${name}=([^;]+)`).exec(request.headers.cookie ?? '');
    return found?.[1] && decodeURIComponent(found[1]);
}

function setCookie(reply: FastifyReply, name: string, value: string): void {
    const attributes = `Path=/; SameSite=Lax; Max-Age=${YEAR_SECONDS}`;
    const secret = name === 'sid' ? '; HttpOnly' : '';
    reply.header('set-cookie', `${name}=${encodeURIComponent(value)}; ${attributes}${secret}`);
}
