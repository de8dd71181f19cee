import type { Org } from '../rest/org.ts';
import { readIfServed, succeed } from '../rest/requests.ts';
import { EXTERNAL_CREDENTIAL, PRINCIPAL } from '../names.ts';

interface Parameter {
    readonly id?: string;
    readonly parameterName: string;
    readonly parameterType: string;
    readonly parameterValue: string;
}

interface Principal {
    readonly id?: string;
    readonly principalName: string;
    readonly principalType: string;
    readonly sequenceNumber: number;
}

/** An external credential as the Connect API gives it; a PUT takes these keys back. */
export interface ExternalCredential {
    readonly authenticationProtocol: string;
    readonly authenticationProtocolVariant: string;
    readonly customHeaders?: readonly unknown[];
    readonly developerName: string;
    readonly masterLabel: string;
    readonly parameters: readonly Parameter[];
    readonly principals: readonly Principal[];
}

const PATH = `/named-credentials/external-credentials/${EXTERNAL_CREDENTIAL}`;
const TOKEN_URL = 'AuthProviderUrl';

const PACKAGED: ExternalCredential = {
    authenticationProtocol: 'OAuth',
    authenticationProtocolVariant: 'ClientCredentialsClientSecret',
    developerName: EXTERNAL_CREDENTIAL,
    masterLabel: 'Intacct Proxy',
    parameters: [
        { parameterName: 'Scope', parameterType: 'AuthParameter', parameterValue: 'intacct.sync' },
        {
            parameterName: TOKEN_URL,
            parameterType: TOKEN_URL,
            parameterValue: 'https://intacct-proxy.example.com/oauth/token'
        }
    ],
    principals: [{ principalName: PRINCIPAL, principalType: 'NamedPrincipal', sequenceNumber: 1 }]
};

/** Reads how the org gets its tokens. @returns undefined where the Connect API does not serve it. */
export function readExternalCredential(org: Org): Promise<ExternalCredential | undefined> {
    return readIfServed(org, PATH, PACKAGED);
}

/** Where the org gets its tokens. */
export function tokenUrlOf({ parameters }: ExternalCredential): string {
    const isTokenUrl = ({ parameterType }: Parameter) => parameterType === TOKEN_URL;
    return parameters.find(isTokenUrl)?.parameterValue ?? '';
}

/** Points the external credential at another token endpoint; parameters and principals keep their ids. */
export async function writeTokenUrl(
    org: Org,
    current: ExternalCredential,
    tokenUrl: string
): Promise<void> {
    const body = {
        authenticationProtocol: current.authenticationProtocol,
        authenticationProtocolVariant: current.authenticationProtocolVariant,
        customHeaders: current.customHeaders,
        developerName: current.developerName,
        masterLabel: current.masterLabel,
        parameters: current.parameters.map((parameter) =>
            parameter.parameterType === TOKEN_URL
                ? { ...parameter, parameterValue: tokenUrl }
                : parameter
        ),
        principals: current.principals.map(
            ({ id, principalName, principalType, sequenceNumber }) => ({
                id,
                principalName,
                principalType,
                sequenceNumber
            })
        )
    };
    await succeed(org, { method: 'PUT', path: PATH, body });
}
