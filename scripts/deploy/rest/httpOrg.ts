import { DeploymentFailure } from '../cli/failure.ts';
import { addressOf, type Answer, type Org, type OrgRequest } from './org.ts';

/** Who is signed in, and with what. The token stays in memory: never print it. */
export interface Login {
    readonly instanceUrl: string;
    readonly username: string;
    readonly accessToken: string;
}

const TIMEOUT_MS = 120_000;

/** Talks to an org over HTTPS. */
export function httpOrg({ instanceUrl, username, accessToken }: Login): Org {
    return {
        instanceUrl,
        username,
        send: (request) => send(addressOf(instanceUrl, request), request, accessToken)
    };
}

async function send(url: string, request: OrgRequest, accessToken: string): Promise<Answer> {
    const { method, body } = request;
    const response = await fetch(url, {
        method,
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(body !== undefined && { body: JSON.stringify(body) })
    }).catch((error: Error) => {
        const reason = (error.cause as Error | undefined)?.message ?? error.message;
        throw new DeploymentFailure(
            `${method} ${url} got no answer: ${reason}`,
            'Check the network and run the command again; what is done stays done.',
            { cause: error }
        );
    });
    const text = await response.text();
    return { status: response.status, body: text ? jsonOr(text) : undefined };
}

function jsonOr(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return text;
    }
}
