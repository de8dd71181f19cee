import PQueue from 'p-queue';
import { ProxyError } from '../domain/proxyError.ts';
import { tokenCache, type IssuedToken, type TokenCache } from '../domain/tokenCache.ts';
import type { Clock } from '../ports/clock.ts';
import { catalogMemory, type CatalogMemory } from './catalog/memory.ts';
import type { Answer, Exchange } from './exchange.ts';
import { isTokenRefusal, passingTrouble } from './judge.ts';

/** How the proxy signs in to one Intacct company. */
export interface IntacctLogin {
    /** `https://api.intacct.com/ia/api/v1`. */
    readonly baseUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** `userId@companyId`. */
    readonly username: string;
    readonly entityId?: string | undefined;
    /** Requests in flight at once; Intacct limits them per company. */
    readonly concurrency: number;
}

/** What all runs against one company share: the token, and the number of requests in flight. */
export interface Company {
    readonly login: IntacctLogin;
    readonly tokens: TokenCache<string>;
    readonly limiter: PQueue;
    readonly exchange: Exchange;
    readonly memory: CatalogMemory;
}

const SIGN_IN_TIMEOUT_MS = 15_000;

/** Opens a company once; its token and limiter live as long as the process. */
export function openCompany(login: IntacctLogin, exchange: Exchange, clock: Clock): Company {
    const now = () => clock.now().getTime();
    return {
        login,
        exchange,
        memory: catalogMemory(now),
        limiter: new PQueue({ concurrency: login.concurrency }),
        tokens: tokenCache(() => signIn(login, exchange, clock), now)
    };
}

/**
 * Gets an access token by the client-credentials grant.
 *
 * throws  INTACCT.UNAUTHENTICATED when Intacct refuses the login, else the passing trouble
 * source  Intacct REST `POST /oauth2/token`, form-encoded
 */
async function signIn(
    { baseUrl, clientId, clientSecret, username }: IntacctLogin,
    exchange: Exchange,
    clock: Clock
): Promise<IssuedToken<string>> {
    const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        username
    });
    const answer = await exchange(
        {
            method: 'POST',
            url: `${baseUrl}/oauth2/token`,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: form.toString()
        },
        SIGN_IN_TIMEOUT_MS
    );
    const trouble = isTokenRefusal(answer) ? undefined : passingTrouble(answer, clock.now());
    if (trouble) {
        throw trouble;
    }
    return issuedToken(answer, clock.now());
}

function issuedToken({ status, text, json }: Answer, now: Date): IssuedToken<string> {
    const { access_token: value, expires_in: seconds } = (json ?? {}) as Record<string, unknown>;
    if (status !== 200 || typeof value !== 'string') {
        const detail = status === 200 ? 'the answer holds no access token' : text;
        throw new ProxyError('INTACCT.UNAUTHENTICATED', { detail: `HTTP ${status} ${detail}` });
    }
    const expiresAt =
        typeof seconds === 'number' || typeof seconds === 'string'
            ? now.getTime() + Number(seconds) * 1000
            : undefined;
    return { value, expiresAt };
}
