import type { FastifyInstance } from 'fastify';
import type { Context, Org } from '../kernel/types.ts';
import { OrgError } from '../kernel/types.ts';
import { contextOf } from '../rest/session.ts';
import { connectProtocol, isConnectProtocol } from './connectNames.ts';
import type { CredentialSetup } from './credentialSetup.ts';
import type { CredentialStore, Principal } from './credentialStore.ts';
import { credentialParameter, principalsOf } from './namedCredential.ts';
import { requireCredentialAdmin } from './setupAccess.ts';

/** The Connect API's Credential Input. */
interface CredentialInput {
    readonly externalCredential?: string;
    readonly principalName?: string;
    readonly principalType?: string;
    readonly authenticationProtocol?: string;
    readonly credentials?: Readonly<Record<string, { readonly value?: string } | string>>;
}

const PATH = '/services/data/:version/named-credentials/credential';

/**
 * Serves `named-credentials/credential` of the Connect API: secrets of a principal go in (POST creates, PUT replaces,
 * PATCH adds to them), and only their names ever come out.
 */
export function registerCredentialRoutes(
    app: FastifyInstance,
    org: Org,
    setup: CredentialSetup,
    secrets: CredentialStore
): void {
    const write = (
        input: CredentialInput,
        context: Context,
        verb: 'create' | 'replace' | 'add'
    ): object => {
        requireCredentialAdmin(org, context);
        const principal = principalOf(setup, input);
        const known = secrets.get(principal);
        if (verb === 'create' && known) throw conflict(principal);
        secrets.put(principal, { ...(verb === 'add' ? known : {}), ...valuesOf(input) });
        return described(setup, secrets, principal);
    };
    app.post<{ Body: CredentialInput }>(PATH, (request, reply) =>
        reply.code(201).send(write(request.body, contextOf(org, request), 'create'))
    );
    app.put<{ Body: CredentialInput }>(PATH, (request) =>
        write(request.body, contextOf(org, request), 'replace')
    );
    app.patch<{ Body: CredentialInput }>(PATH, (request) =>
        write(request.body, contextOf(org, request), 'add')
    );
    app.get<{ Querystring: CredentialInput }>(PATH, (request) => {
        requireCredentialAdmin(org, contextOf(org, request));
        return described(setup, secrets, principalOf(setup, request.query));
    });
    app.delete<{ Querystring: CredentialInput }>(PATH, (request, reply) => {
        requireCredentialAdmin(org, contextOf(org, request));
        secrets.delete(principalOf(setup, request.query));
        return reply.code(204).send();
    });
}

function conflict({ externalCredential, principal }: Principal): OrgError {
    const message = `A credential for the principal ${principal} of ${externalCredential} already exists.`;
    return new OrgError(409, 'CONFLICT', message);
}

function principalOf(setup: CredentialSetup, input: CredentialInput): Principal {
    const { externalCredential = '', principalName = '', principalType } = input;
    const { authenticationProtocol: protocol } = input;
    if (protocol !== undefined && !isConnectProtocol(protocol))
        throw new OrgError(
            400,
            'JSON_PARSER_ERROR',
            `${protocol} is not a valid value for the enum CredentialAuthenticationProtocol`
        );
    const credential = setup.external(externalCredential);
    if (!credential)
        throw new OrgError(404, 'NOT_FOUND', `External credential ${externalCredential} not found`);
    if (principalType !== 'NamedPrincipal' || !principalsOf(credential).includes(principalName))
        throw new OrgError(
            400,
            'INVALID_INPUT',
            `${externalCredential} has no ${principalType ?? 'principal'} ${principalName}`
        );
    return { externalCredential, principal: principalName };
}

function valuesOf({ credentials = {} }: CredentialInput): Record<string, string> {
    const values = Object.entries(credentials).map(([name, credential]) => [
        name,
        typeof credential === 'string' ? credential : (credential.value ?? '')
    ]);
    return Object.fromEntries(values) as Record<string, string>;
}

function described(setup: CredentialSetup, secrets: CredentialStore, principal: Principal): object {
    const credential = setup.external(principal.externalCredential);
    const stored = secrets.get(principal);
    const names = Object.keys(stored ?? {}).map((name) => [name, { encrypted: true }]);
    return {
        authenticationProtocol: connectProtocol(credential?.authenticationProtocol),
        authenticationProtocolVariant:
            credential && credentialParameter(credential, 'AuthProtocolVariant'),
        authenticationStatus: stored ? 'Configured' : 'NotConfigured',
        credentials: Object.fromEntries(names) as object,
        externalCredential: principal.externalCredential,
        principalName: principal.principal,
        principalType: 'NamedPrincipal'
    };
}
