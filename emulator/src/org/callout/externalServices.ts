import type { Org } from '../kernel/types.ts';
import { readAnswer } from './answer.ts';
import type { ServiceAnswer } from './answer.ts';
import { authorize } from './authorize.ts';
import type { CredentialStore } from './credentialStore.ts';
import type { CredentialSetup } from './credentialSetup.ts';
import { CalloutError } from './errors.ts';
import type { HttpAnswer, HttpSend } from './http.ts';
import { endpointOf } from './namedCredential.ts';
import type { Endpoint } from './namedCredential.ts';
import { buildRequest } from './request.ts';
import type { ServiceRequest } from './request.ts';
import type { ServiceCall } from './serviceCall.ts';
import type { ServiceTypes } from './serviceTypes.ts';
import { createTokens } from './tokens.ts';

export interface ExternalServicePorts {
    readonly org: Org;
    readonly types: ServiceTypes;
    readonly setup: CredentialSetup;
    readonly secrets: CredentialStore;
    readonly send: HttpSend;
    /** Where every named credential and token provider is reached; undefined: where the metadata says. */
    readonly calloutUrl: string | undefined;
}

/** Runs External Service actions through their named credentials. */
export type CallService = (call: ServiceCall) => Promise<ServiceAnswer>;

/**
 * Makes the org able to call out.
 *
 * out     a function that answers with response code and body; a refused token is fetched anew once
 * throws  CalloutError when the action, the credential or the answer is missing
 */
export function createExternalServices(ports: ExternalServicePorts): CallService {
    const { org, types, setup, secrets, send } = ports;
    const rewriteUrl = urlRewriter(ports.calloutUrl);
    const tokens = createTokens({ clock: org.clock, secrets, send, rewriteUrl });
    const attempt = async (
        endpoint: Endpoint,
        request: ServiceRequest,
        call: ServiceCall,
        isLast: boolean
    ): Promise<HttpAnswer> => {
        const authorization = await authorize({ org, setup, secrets, tokens }, endpoint, call.user);
        const url = `${rewriteUrl(endpoint.url).replace(/\/$/, '')}${request.path}`;
        const headers = { ...endpoint.headers, ...request.headers, ...authorization.headers };
        const answer = await send(url, { method: request.method, headers, body: request.body });
        const isRefused = answer.status === 401 && !isLast && authorization.refresh();
        return isRefused ? attempt(endpoint, request, call, true) : answer;
    };
    return async (call) => {
        const operation = types.operation(call.actionName);
        if (!operation)
            throw new CalloutError(
                `The External Service action ${call.actionName} does not exist.`
            );
        const endpoint = endpointOf(org.metadata, setup, operation);
        const request = buildRequest(operation, call.inputs);
        const { status, text } = await attempt(endpoint, request, call, false);
        return readAnswer(operation, status, text);
    };
}

/** Sends what is meant for any configured host to the one that the administrator entered. */
function urlRewriter(calloutUrl: string | undefined): (url: string) => string {
    if (calloutUrl === undefined) return (url) => url;
    return (url) => {
        const { pathname, search } = new URL(url);
        return `${calloutUrl.replace(/\/$/, '')}${pathname === '/' ? '' : pathname}${search}`;
    };
}
