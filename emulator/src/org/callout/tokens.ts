import type { ExternalCredential } from '@salesforce/types/metadata';
import type { Clock } from '../kernel/types.ts';
import type { CredentialStore, Principal } from './credentialStore.ts';
import { CalloutError, noCredential } from './errors.ts';
import type { HttpSend } from './http.ts';
import { credentialParameter } from './namedCredential.ts';

interface Token {
    readonly value: string;
    readonly expiresAt: number;
}

/** OAuth access tokens of principals, fetched when first needed and kept until they expire or are refused. */
export interface Tokens {
    /** @throws CalloutError when the principal has no secret or the provider refuses it. */
    get(credential: ExternalCredential, principal: Principal): Promise<string>;
    /** Drops a token that the service refused. */
    forget(principal: Principal): void;
}

export interface TokenPorts {
    readonly clock: Clock;
    readonly secrets: CredentialStore;
    readonly send: HttpSend;
    /** Where the provider is reached in this org. */
    readonly rewriteUrl: (url: string) => string;
}

/** Fetches tokens by the client credentials grant, secrets in the body or in a Basic header as the variant says. */
export function createTokens({ clock, secrets, send, rewriteUrl }: TokenPorts): Tokens {
    const cache = new Map<string, Promise<Token>>();
    const fetchToken = async (
        credential: ExternalCredential,
        principal: Principal
    ): Promise<Token> => {
        const { clientId, clientSecret } = secrets.get(principal) ?? {};
        if (!clientId || !clientSecret) throw noCredential(principal.externalCredential);
        const form = new URLSearchParams({ grant_type: 'client_credentials' });
        const scope = credentialParameter(credential, 'AuthParameter', 'Scope');
        if (scope) form.set('scope', scope);
        const headers: Record<string, string> = {
            'content-type': 'application/x-www-form-urlencoded',
            accept: 'application/json'
        };
        const variant = credentialParameter(credential, 'AuthProtocolVariant');
        if (variant === 'ClientCredentialsClientSecretBasic')
            headers['authorization'] = basic(clientId, clientSecret);
        else if (variant === 'ClientCredentialsClientSecret') {
            form.set('client_id', clientId);
            form.set('client_secret', clientSecret);
        } else throw new CalloutError(`The local org has no OAuth variant ${variant ?? ''}.`);
        const url = rewriteUrl(credentialParameter(credential, 'AuthProviderUrl') ?? '');
        const { status, text } = await send(url, {
            method: 'POST',
            headers,
            body: form.toString()
        });
        return tokenOf(status, text, clock.now().getTime());
    };
    return {
        async get(credential, principal) {
            const key = keyOf(principal);
            const known = await cache.get(key)?.catch(() => undefined);
            if (known && known.expiresAt > clock.now().getTime()) return known.value;
            const fetched = fetchToken(credential, principal);
            cache.set(key, fetched);
            return (await fetched).value;
        },
        forget: (principal) => void cache.delete(keyOf(principal))
    };
}

function keyOf({ externalCredential, principal }: Principal): string {
    return `${externalCredential}-${principal}`;
}

function basic(clientId: string, clientSecret: string): string {
    return `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
}

function tokenOf(status: number, text: string, now: number): Token {
    const reply = parsed(text);
    const value = reply['access_token'];
    if (status >= 300 || typeof value !== 'string')
        throw new CalloutError(
            `Unable to fetch the OAuth token. Error: ${String(reply['error'] ?? status)}. ` +
                `Error description: ${String(reply['error_description'] ?? 'none')}.`
        );
    const seconds = Number(reply['expires_in'] ?? 7200);
    return { value, expiresAt: now + seconds * 1000 };
}

function parsed(text: string): Record<string, unknown> {
    try {
        return JSON.parse(text) as Record<string, unknown>;
    } catch {
        return {};
    }
}
