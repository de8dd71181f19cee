import type { ExternalCredential } from '@salesforce/types/metadata';
import type { Org, User } from '../kernel/types.ts';
import type { CredentialSetup } from './credentialSetup.ts';
import type { CredentialStore, Principal } from './credentialStore.ts';
import { CalloutError, noCredential } from './errors.ts';
import { credentialParameter, principalsOf } from './namedCredential.ts';
import type { Endpoint } from './namedCredential.ts';
import type { Tokens } from './tokens.ts';

/** Where an authorization comes from. */
export interface AuthorizationPorts {
    readonly org: Org;
    readonly setup: CredentialSetup;
    readonly secrets: CredentialStore;
    readonly tokens: Tokens;
}

/** Headers for one attempt, and what to forget when the service refuses them. */
export interface Authorization {
    readonly headers: Readonly<Record<string, string>>;
    /** True when another attempt would carry a new token. */
    refresh(): boolean;
}

const NONE: Authorization = { headers: {}, refresh: () => false };

/**
 * Authorizes a callout as the running user: the first principal of the external credential that a permission set
 * gives to the user, and that has a secret.
 * @throws CalloutError in the platform's words when there is no such principal.
 */
export async function authorize(
    { org, setup, secrets, tokens }: AuthorizationPorts,
    endpoint: Endpoint,
    user: User
): Promise<Authorization> {
    const name = endpoint.externalCredential;
    if (name === undefined) return NONE;
    const credential = setup.external(name);
    if (!credential) throw noCredential(name);
    const { authenticationProtocol } = credential;
    if (authenticationProtocol === 'NoAuthentication') return NONE;
    const principal = principalsOf(credential).find((each) =>
        org.access.canUsePrincipal(user, name, each)
    );
    if (principal === undefined) throw noCredential(name);
    const holder: Principal = { externalCredential: name, principal };
    if (authenticationProtocol === 'Custom')
        return { headers: customHeaders(credential, secrets.get(holder)), refresh: () => false };
    if (authenticationProtocol !== 'Oauth')
        throw new CalloutError(
            `The local org has no authentication ${authenticationProtocol ?? ''}.`
        );
    const token = await tokens.get(credential, holder);
    return {
        headers: endpoint.generatesAuthorization ? { authorization: `Bearer ${token}` } : {},
        refresh: () => {
            tokens.forget(holder);
            return true;
        }
    };
}

const CREDENTIAL_FIELD = /\$Credential\.\w+\.(\w+)/g;

/** `{!'Bearer ' & $Credential.X.ApiKey}`: quoted text and secrets, joined. */
function customHeaders(
    credential: ExternalCredential,
    secrets: Readonly<Record<string, string>> | undefined
): Record<string, string> {
    const headers = credential.externalCredentialParameters
        .filter(({ parameterType }) => parameterType === 'AuthHeader')
        .map(({ parameterName, parameterValue = '' }) => [
            parameterName ?? '',
            parameterValue.replaceAll(/\{!([^}]*)\}/g, (_, expression: string) =>
                expression
                    .replaceAll(CREDENTIAL_FIELD, (_field, name: string) => secrets?.[name] ?? '')
                    .replaceAll(/'([^']*)'\s*&?\s*|&\s*/g, '$1')
            )
        ]);
    if (!secrets && headers.length > 0 && credentialParameter(credential, 'AuthHeader'))
        throw noCredential(credential.label ?? '');
    return Object.fromEntries(headers) as Record<string, string>;
}
