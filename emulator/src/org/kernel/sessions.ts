import type { User } from './identity.ts';

/** How a session was opened: API sessions are metered, the page's are not. */
export type SessionKind = 'api' | 'page';

export interface Session {
    /** The access token, also the value of the `sid` cookie. */
    readonly token: string;
    readonly user: User;
    readonly kind: SessionKind;
    readonly issuedAt: Date;
}

/** Who is signed in. */
export interface Sessions {
    open(user: User, kind: SessionKind): Session;
    find(token: string): Session | undefined;
    close(token: string): void;
}
