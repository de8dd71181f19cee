import { Connection } from 'jsforce/lib/connection.js';
import { request } from 'undici';
import { ProxyError } from '../domain/proxyError.ts';
import type { IssuedToken } from '../domain/tokenCache.ts';

/** How the proxy signs in to one org: an external client app with the client-credentials flow. */
export interface SalesforceLogin {
    /** The org's own address, `https://acme.my.salesforce.com`. */
    readonly loginUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
}

export const API_VERSION = '66.0';

const SIGN_IN_TIMEOUT_MS = 15_000;

/**
 * Signs in as the org's integration user. Salesforce does not say how long the session lasts: it is
 * used until the org refuses it.
 *
 * throws  SALESFORCE.UNAUTHENTICATED when the org refuses, SALESFORCE.UNAVAILABLE when it is silent
 * source  OAuth 2.0 client-credentials flow, POST /services/oauth2/token
 */
export async function signIn({
    loginUrl,
    clientId,
    clientSecret
}: SalesforceLogin): Promise<IssuedToken<Connection>> {
    const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret
    });
    const { status, text } = await post(`${loginUrl}/services/oauth2/token`, form);
    if (status === 429 || status >= 500) {
        throw new ProxyError('SALESFORCE.UNAVAILABLE', { detail: `HTTP ${status} ${text}` });
    }
    const session = sessionIn(text);
    if (status !== 200 || !session) {
        throw new ProxyError('SALESFORCE.UNAUTHENTICATED', { detail: `HTTP ${status} ${text}` });
    }
    return { value: new Connection({ ...session, version: API_VERSION }) };
}

async function post(url: string, form: URLSearchParams): Promise<{ status: number; text: string }> {
    try {
        const answer = await request(url, {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: form.toString(),
            signal: AbortSignal.timeout(SIGN_IN_TIMEOUT_MS)
        });
        return { status: answer.statusCode, text: await answer.body.text() };
    } catch (cause) {
        const detail = `POST ${url}: ${(cause as Error).message}`;
        throw new ProxyError('SALESFORCE.UNAVAILABLE', { detail, cause });
    }
}

function sessionIn(text: string): { accessToken: string; instanceUrl: string } | undefined {
    try {
        const { access_token: accessToken, instance_url: instanceUrl } = JSON.parse(text);
        return accessToken && instanceUrl ? { accessToken, instanceUrl } : undefined;
    } catch {
        return undefined;
    }
}
