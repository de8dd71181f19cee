import type { ExternalCredential, NamedCredential } from '@salesforce/types/metadata';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Org } from '../kernel/types.ts';
import { OrgError } from '../kernel/types.ts';
import { contextOf } from '../rest/session.ts';
import { connectProtocol, isConnectProtocol } from './connectNames.ts';
import type { CredentialSetup } from './credentialSetup.ts';
import { credentialParameter } from './namedCredential.ts';
import { requireCredentialAdmin } from './setupAccess.ts';

const BASE = '/services/data/:version/named-credentials';
const AUTHENTICATION = 'Authentication';
const PRINCIPALS: readonly string[] = ['NamedPrincipal', 'PerUserPrincipal'];

interface NamedRequest {
    readonly Params: { readonly name: string };
    readonly Body: {
        readonly calloutUrl?: string;
        readonly masterLabel?: string;
        /** Answered by GET, refused in a PUT. */
        readonly calloutStatus?: string;
    };
}

interface ExternalRequest {
    readonly Params: { readonly name: string };
    readonly Body: {
        readonly authenticationProtocol?: string;
        readonly masterLabel?: string;
        readonly parameters?: readonly {
            readonly parameterName: string;
            readonly parameterType: string;
            readonly parameterValue?: string;
        }[];
    };
}

/** Serves named and external credentials of the Connect API: read as they are now, and changed by a PUT. */
export function registerCredentialSetup(
    app: FastifyInstance,
    org: Org,
    setup: CredentialSetup
): void {
    const admitted = (request: FastifyRequest): void =>
        requireCredentialAdmin(org, contextOf(org, request));
    app.get<NamedRequest>(`${BASE}/named-credential-setup/:name`, (request) => {
        admitted(request);
        const { name } = request.params;
        return namedRepresentation(name, found(setup.named(name), name));
    });
    app.put<NamedRequest>(`${BASE}/named-credential-setup/:name`, (request) => {
        admitted(request);
        const { name } = request.params;
        const current = found(setup.named(name), name);
        if (request.body.calloutStatus !== undefined)
            throw new OrgError(
                400,
                'JSON_PARSER_ERROR',
                'Unrecognized field "calloutStatus" in NamedCredentialInput'
            );
        const changed = withUrl(current, request.body);
        setup.saveNamed(name, changed);
        return namedRepresentation(name, changed);
    });
    app.get<ExternalRequest>(`${BASE}/external-credentials/:name`, (request) => {
        admitted(request);
        const { name } = request.params;
        return externalRepresentation(name, found(setup.external(name), name));
    });
    app.put<ExternalRequest>(`${BASE}/external-credentials/:name`, (request) => {
        admitted(request);
        const { name } = request.params;
        const current = found(setup.external(name), name);
        const changed = withParameters(current, request.body);
        setup.saveExternal(name, changed);
        return externalRepresentation(name, changed);
    });
}

function found<Definition>(definition: Definition | undefined, name: string): Definition {
    if (definition) return definition;
    throw new OrgError(404, 'NOT_FOUND', `The credential ${name} does not exist`);
}

function namedRepresentation(developerName: string, definition: NamedCredential): object {
    const parameters = definition.namedCredentialParameters;
    const url = parameters.find(({ parameterType }) => parameterType === 'Url')?.parameterValue;
    return {
        calloutOptions: {
            allowMergeFieldsInBody: definition.allowMergeFieldsInBody === true,
            allowMergeFieldsInHeader: definition.allowMergeFieldsInHeader === true,
            generateAuthorizationHeader: definition.generateAuthorizationHeader !== false
        },
        calloutStatus: definition.calloutStatus ?? 'Enabled',
        calloutUrl: url ?? definition.endpoint ?? '',
        customHeaders: parameters
            .filter(({ parameterType }) => parameterType === 'HttpHeader')
            .map((header) => ({
                headerName: header.parameterName,
                headerValue: header.parameterValue,
                sequenceNumber: header.sequenceNumber
            })),
        developerName,
        externalCredentials: parameters
            .filter(({ parameterType }) => parameterType === AUTHENTICATION)
            .map(({ externalCredential }) => ({ developerName: externalCredential })),
        masterLabel: definition.label,
        networkConnection: null,
        parameters: [],
        type: definition.namedCredentialType ?? 'SecuredEndpoint'
    };
}

function withUrl(
    current: NamedCredential,
    { calloutUrl, masterLabel }: NamedRequest['Body']
): NamedCredential {
    const namedCredentialParameters = current.namedCredentialParameters.map((parameter) =>
        parameter.parameterType === 'Url' && calloutUrl
            ? { ...parameter, parameterValue: calloutUrl }
            : parameter
    );
    return { ...current, label: masterLabel ?? current.label, namedCredentialParameters };
}

function externalRepresentation(developerName: string, definition: ExternalCredential): object {
    const parameters = definition.externalCredentialParameters;
    const plain = parameters.filter(
        ({ parameterType = '' }) =>
            !PRINCIPALS.includes(parameterType) && parameterType !== 'AuthProtocolVariant'
    );
    return {
        authenticationProtocol: connectProtocol(definition.authenticationProtocol),
        authenticationProtocolVariant: credentialParameter(definition, 'AuthProtocolVariant'),
        customHeaders: [],
        developerName,
        masterLabel: definition.label,
        parameters: plain.map(({ parameterName, parameterType, parameterValue }) => ({
            parameterName,
            parameterType,
            parameterValue
        })),
        principals: parameters
            .filter(({ parameterType = '' }) => PRINCIPALS.includes(parameterType))
            .map(({ parameterName, parameterType, sequenceNumber }) => ({
                principalName: parameterName,
                principalType: parameterType,
                sequenceNumber
            }))
    };
}

function withParameters(
    current: ExternalCredential,
    { authenticationProtocol, masterLabel, parameters = [] }: ExternalRequest['Body']
): ExternalCredential {
    if (authenticationProtocol !== undefined && !isConnectProtocol(authenticationProtocol))
        throw new OrgError(
            400,
            'JSON_PARSER_ERROR',
            `${authenticationProtocol} is not a valid value for the enum CredentialAuthenticationProtocol`
        );
    const externalCredentialParameters = current.externalCredentialParameters.map((known) => {
        const given = parameters.find(
            ({ parameterName, parameterType }) =>
                parameterName === known.parameterName && parameterType === known.parameterType
        );
        return given?.parameterValue ? { ...known, parameterValue: given.parameterValue } : known;
    });
    return { ...current, label: masterLabel ?? current.label, externalCredentialParameters };
}
