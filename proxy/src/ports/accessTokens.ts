import type { Caller } from '../domain/caller.ts';

/** Short-lived proof of a sign-in. */
export interface AccessTokens {
    issue(caller: Caller): Promise<{ readonly token: string; readonly expiresInSeconds: number }>;
    /** Undefined when the token is not ours, not for us, altered or expired. */
    verify(token: string): Promise<Caller | undefined>;
}
