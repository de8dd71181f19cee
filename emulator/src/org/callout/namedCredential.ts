import type { ExternalCredential, NamedCredential } from '@salesforce/types/metadata';
import type { Metadata } from '../kernel/types.ts';
import type { CredentialSetup } from './credentialSetup.ts';
import { CalloutError } from './errors.ts';
import type { ServiceOperation } from './serviceTypes.ts';

/** Where a callout goes and how it is authorized. */
export interface Endpoint {
    readonly name: string;
    readonly url: string;
    readonly generatesAuthorization: boolean;
    /** Fixed headers of the named credential. */
    readonly headers: Readonly<Record<string, string>>;
    readonly externalCredential: string | undefined;
}

/** Finds the named credential behind an action. @throws CalloutError when it is missing or disabled. */
export function endpointOf(
    metadata: Metadata,
    setup: CredentialSetup,
    operation: ServiceOperation
): Endpoint {
    const registration = metadata.externalServices.get(operation.registration);
    const name = registration?.namedCredentialReference ?? registration?.namedCredential ?? '';
    const credential = setup.named(name);
    if (!credential || credential.calloutStatus === 'Disabled')
        throw new CalloutError(
            "The callout couldn't access the endpoint. You might not have the required permissions, " +
                `or the named credential "${name}" might not exist.`
        );
    const parameters = credential.namedCredentialParameters;
    const headers = parameters
        .filter(({ parameterType }) => parameterType === 'HttpHeader')
        .map(({ parameterName, parameterValue }) => [parameterName ?? '', parameterValue ?? '']);
    return {
        name,
        url: urlOf(credential),
        generatesAuthorization: credential.generateAuthorizationHeader !== false,
        headers: Object.fromEntries(headers) as Record<string, string>,
        externalCredential: parameters.find(
            ({ parameterType }) => parameterType === 'Authentication'
        )?.externalCredential
    };
}

/** Names of an external credential's principals, in their order. */
export function principalsOf(credential: ExternalCredential): string[] {
    return credential.externalCredentialParameters
        .filter(({ parameterType }) => parameterType === 'NamedPrincipal')
        .sort((a, b) => (a.sequenceNumber ?? 0) - (b.sequenceNumber ?? 0))
        .map(({ parameterName }) => parameterName ?? '');
}

/** The value of an external credential's parameter, by type and, where several have it, by name. */
export function credentialParameter(
    credential: ExternalCredential,
    type: string,
    name?: string
): string | undefined {
    return credential.externalCredentialParameters.find(
        ({ parameterType, parameterName }) =>
            parameterType === type && (name === undefined || parameterName === name)
    )?.parameterValue;
}

function urlOf(credential: NamedCredential): string {
    const parameter = credential.namedCredentialParameters.find(
        ({ parameterType }) => parameterType === 'Url'
    );
    return parameter?.parameterValue ?? credential.endpoint ?? '';
}
