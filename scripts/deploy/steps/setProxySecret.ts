import type { Secrets } from '../cli/secrets.ts';
import type { Org } from '../rest/org.ts';
import { readIfServed, succeed } from '../rest/requests.ts';
import { EXTERNAL_CREDENTIAL, PRINCIPAL } from '../names.ts';
import { already, done, type Step } from './step.ts';

export const CLIENT_ID = 'INTACCT_PROXY_CLIENT_ID';
export const CLIENT_SECRET = 'INTACCT_PROXY_CLIENT_SECRET';

const PATH = '/named-credentials/credential';
const PRINCIPAL_KEY = {
    externalCredential: EXTERNAL_CREDENTIAL,
    principalName: PRINCIPAL,
    principalType: 'NamedPrincipal'
} as const;

/**
 * Gives the named principal its client id and secret, which no package can carry. A secret that is
 * there stays, unless it is to be replaced.
 *
 * @see Connect REST API, Credential: POST creates, PUT overwrites; only the secret may be encrypted
 */
export function setProxySecret(org: Org, secrets: Secrets, replaces: boolean): Step {
    return {
        name: "The proxy's client id and secret",
        async run() {
            const isSet = (await statusOf(org)) === 'Configured';
            if (isSet && !replaces)
                return already('set; to change it, run again with --replace-secret');
            const clientId = await secrets.read(CLIENT_ID, "Client id at the proxy's");
            const clientSecret = await secrets.read(CLIENT_SECRET, "Client secret at the proxy's");
            await succeed(org, {
                method: isSet ? 'PUT' : 'POST',
                path: PATH,
                body: {
                    ...PRINCIPAL_KEY,
                    authenticationProtocol: 'OAuth',
                    authenticationProtocolVariant: 'ClientCredentialsClientSecret',
                    credentials: {
                        clientId: { value: clientId, encrypted: false },
                        clientSecret: { value: clientSecret, encrypted: true }
                    }
                }
            });
            return done(`principal ${PRINCIPAL} of ${EXTERNAL_CREDENTIAL}`);
        }
    };
}

async function statusOf(org: Org): Promise<string> {
    const path = `${PATH}?${new URLSearchParams(PRINCIPAL_KEY)}`;
    const unset = { authenticationStatus: 'NotConfigured' };
    return (await readIfServed(org, path, unset))?.authenticationStatus ?? 'NotConfigured';
}
