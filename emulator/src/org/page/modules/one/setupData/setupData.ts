import { OrgRequestError } from 'one/pageData';
import type { CredentialNames, PermissionSetSetup, UserSetup } from '../../../contract.ts';

const API = '/services/data/v66.0';

/** A named credential as the Connect API describes it. */
export interface NamedCredential {
    developerName: string;
    masterLabel: string;
    calloutUrl: string;
    externalCredentials: { developerName: string }[];
}

/** An external credential as the Connect API describes it. */
export interface ExternalCredential {
    developerName: string;
    masterLabel: string;
    authenticationProtocol: string;
    principals: { principalName: string; principalType: string }[];
}

/** Whose secret is meant. */
export interface Principal {
    externalCredential: string;
    principalName: string;
    principalType: string;
}

export type Row = Record<string, unknown>;

export const getUsers = (): Promise<UserSetup[]> => call('GET', '/_local/page/setup/users');

export const getPermissionSets = (): Promise<PermissionSetSetup[]> =>
    call('GET', '/_local/page/setup/permissionSets');

export function assignPermissionSet(userId: string, permissionSetId: string): Promise<void> {
    const body = { AssigneeId: userId, PermissionSetId: permissionSetId };
    return call('POST', `${API}/sobjects/PermissionSetAssignment`, body);
}

export const removeAssignment = (id: string): Promise<void> =>
    call('DELETE', `${API}/sobjects/PermissionSetAssignment/${id}`);

/** Every credential of the org; secrets never come along. */
export async function getCredentials(): Promise<{
    named: NamedCredential[];
    external: ExternalCredential[];
}> {
    const names = await call<CredentialNames>('GET', '/_local/page/setup/credentials');
    const base = `${API}/named-credentials`;
    const [named, external] = await Promise.all([
        Promise.all(
            names.named.map((name) =>
                call<NamedCredential>('GET', `${base}/named-credential-setup/${name}`)
            )
        ),
        Promise.all(
            names.external.map((name) =>
                call<ExternalCredential>('GET', `${base}/external-credentials/${name}`)
            )
        )
    ]);
    return { named, external };
}

/** Whether a principal has a secret. */
export async function isConfigured(principal: Principal): Promise<boolean> {
    const query = new URLSearchParams({ ...principal });
    const path = `${API}/named-credentials/credential?${query}`;
    const { authenticationStatus } = await call<{ authenticationStatus: string }>('GET', path);
    return authenticationStatus === 'Configured';
}

/** Saves a principal's secret over the one before; it cannot be read back. */
export function saveSecret(
    principal: Principal,
    authenticationProtocol: string,
    secret: Record<string, string>
): Promise<void> {
    const credentials = Object.fromEntries(
        Object.entries(secret).map(([name, value]) => [name, { value, encrypted: true }])
    );
    const body = { ...principal, authenticationProtocol, credentials };
    return call('PUT', `${API}/named-credentials/credential`, body);
}

export const getScheduledJobs = (): Promise<Row[]> => call('GET', '/_local/scheduled-jobs');
export const getWaiting = (): Promise<Row[]> => call('GET', '/_local/jobs');
export const getFailed = (): Promise<Row[]> => call('GET', '/_local/failed-interviews');
export const runDue = (): Promise<void> => call('POST', '/_local/jobs/run', {});

async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(path, {
        method,
        ...(body && {
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body)
        })
    });
    const text = await response.text();
    const answer: unknown = text ? JSON.parse(text) : undefined;
    if (!response.ok) throw new OrgRequestError(response.status, answer);
    return answer as T;
}
