import type { Org } from '../rest/org.ts';
import { readIfServed, succeed } from '../rest/requests.ts';
import { EXTERNAL_CREDENTIAL, NAMED_CREDENTIAL } from '../names.ts';

/**
 * A named credential as the Connect API gives it. It takes the same back in a PUT, except
 * `calloutStatus`, which it refuses, and what it computes.
 */
export interface NamedCredential {
    readonly calloutUrl: string;
    readonly calloutOptions?: unknown;
    readonly customHeaders?: readonly unknown[];
    readonly developerName: string;
    readonly masterLabel: string;
    readonly networkConnection?: unknown;
    readonly parameters?: readonly unknown[];
    readonly type: string;
}

const PATH = `/named-credentials/named-credential-setup/${NAMED_CREDENTIAL}`;

const PACKAGED: NamedCredential = {
    calloutUrl: 'https://intacct-proxy.example.com',
    calloutOptions: {
        allowMergeFieldsInBody: false,
        allowMergeFieldsInHeader: false,
        generateAuthorizationHeader: true
    },
    developerName: NAMED_CREDENTIAL,
    masterLabel: 'Intacct Proxy',
    type: 'SecuredEndpoint'
};

/** Reads how the org calls the proxy. @returns undefined where the Connect API does not serve it. */
export function readNamedCredential(org: Org): Promise<NamedCredential | undefined> {
    return readIfServed(org, PATH, PACKAGED);
}

/** Points the named credential at another address and leaves the rest as it is. */
export async function writeCalloutUrl(
    org: Org,
    current: NamedCredential,
    calloutUrl: string
): Promise<void> {
    const body = {
        calloutUrl,
        calloutOptions: current.calloutOptions,
        customHeaders: current.customHeaders,
        developerName: current.developerName,
        externalCredentials: [{ developerName: EXTERNAL_CREDENTIAL }],
        masterLabel: current.masterLabel,
        networkConnection: current.networkConnection,
        parameters: current.parameters,
        type: current.type
    };
    await succeed(org, { method: 'PUT', path: PATH, body });
}
