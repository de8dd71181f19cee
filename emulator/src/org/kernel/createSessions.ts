import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Session, Sessions } from './sessions.ts';

const PAGE_COOKIE_BYTES = 24;

/** Keeps sessions in memory; tokens look like the platform's, `<org id>!<secret>`. */
export function createSessions(organizationId: string, clock: Clock): Sessions {
    const sessions = new Map<string, Session>();
    return {
        open: (user, kind) => {
            const secret = randomBytes(PAGE_COOKIE_BYTES).toString('base64url');
            const token = `${organizationId.slice(0, 15)}!${secret}`;
            const session: Session = { token, user, kind, issuedAt: clock.now() };
            sessions.set(token, session);
            return session;
        },
        find: (token) => sessions.get(token),
        close: (token) => void sessions.delete(token)
    };
}
