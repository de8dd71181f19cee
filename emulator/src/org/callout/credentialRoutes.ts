import type { FastifyInstance } from 'fastify';
import type { Context, Org } from '../kernel/types.ts';
import { OrgError } from '../kernel/types.ts';
import { contextOf } from '../rest/session.ts';
import type { CredentialStore, Principal } from './credentialStore.ts';
import { credentialParameter, principalsOf } from './namedCredential.ts';

/** The Connect API's Credential Input. */
interface CredentialInput {
    readonly externalCredential?: string;
    readonly principalName?: string;
    readonly principalType?: string;
    readonly credentials?: Readonly<Record<string, { readonly value?: string } | string>>;
}

const ADMIN_PERMISSIONS = ['ManageNamedCredentials', 'CustomizeApplication'];
const PATH = '/services/data/:version/named-credentials/credential';

/**
 * Serves `named-credentials/credential` of the Connect API: secrets of a principal go in (POST, PUT; PATCH adds to
 * them), and only their names ever come out.
 */
export function registerCredentialRoutes(
    app: FastifyInstance,
    org: Org,
    secrets: CredentialStore
): void {
    const write = (input: CredentialInput, context: Context, keeps: boolean): object => {
        requireAdmin(org, context);
        const principal = principalOf(org, input);
        const kept = keeps ? secrets.get(principal) : {};
        secrets.put(principal, { ...kept, ...valuesOf(input) });
        return described(org, secrets, principal);
    };
    app.post<{ Body: CredentialInput }>(PATH, (request, reply) =>
        reply.code(201).send(write(request.body, contextOf(org, request), false))
    );
    app.put<{ Body: CredentialInput }>(PATH, (request) =>
        write(request.body, contextOf(org, request), false)
    );
    app.patch<{ Body: CredentialInput }>(PATH, (request) =>
        write(request.body, contextOf(org, request), true)
    );
    app.get<{ Querystring: CredentialInput }>(PATH, (request) => {
        requireAdmin(org, contextOf(org, request));
        return described(org, secrets, principalOf(org, request.query));
    });
    app.delete<{ Querystring: CredentialInput }>(PATH, (request, reply) => {
        requireAdmin(org, contextOf(org, request));
        secrets.delete(principalOf(org, request.query));
        return reply.code(204).send();
    });
}

function requireAdmin(org: Org, { user }: Context): void {
    const permissions = org.access.userPermissions(user);
    if (!ADMIN_PERMISSIONS.some((permission) => permissions.has(permission)))
        throw new OrgError(
            403,
            'INSUFFICIENT_ACCESS',
            'insufficient access rights: Manage Named Credentials is required'
        );
}

function principalOf(org: Org, input: CredentialInput): Principal {
    const { externalCredential = '', principalName = '', principalType } = input;
    const credential = org.metadata.externalCredentials.get(externalCredential);
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

function described(org: Org, secrets: CredentialStore, principal: Principal): object {
    const credential = org.metadata.externalCredentials.get(principal.externalCredential);
    const stored = secrets.get(principal);
    const names = Object.keys(stored ?? {}).map((name) => [name, { encrypted: true }]);
    return {
        authenticationProtocol: credential?.authenticationProtocol,
        authenticationProtocolVariant:
            credential && credentialParameter(credential, 'AuthProtocolVariant'),
        authenticationStatus: stored ? 'Configured' : 'NotConfigured',
        credentials: Object.fromEntries(names) as object,
        externalCredential: principal.externalCredential,
        principalName: principal.principal,
        principalType: 'NamedPrincipal'
    };
}
