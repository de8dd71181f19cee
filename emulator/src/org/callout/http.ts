import { Agent, request } from 'undici';
import { CalloutError } from './errors.ts';

export interface HttpRequest {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | undefined;
}

export interface HttpAnswer {
    readonly status: number;
    readonly text: string;
}

/** Sends one request and reads its answer whole. @throws CalloutError when there is none. */
export type HttpSend = (url: string, request: HttpRequest) => Promise<HttpAnswer>;

/** How long the platform waits for a callout. */
const TIMEOUT_MS = 120_000;

const NEVER = new Promise<never>(() => {});

const REASONS: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'Connection refused',
    ECONNRESET: 'Unexpected end of file from server',
    ENOTFOUND: 'Unknown host',
    UND_ERR_BODY_TIMEOUT: 'Read timed out',
    UND_ERR_CONNECT_TIMEOUT: 'Connect timed out',
    UND_ERR_HEADERS_TIMEOUT: 'Read timed out',
    UND_ERR_SOCKET: 'Unexpected end of file from server'
};

/** The org's way out until it is closed; what is under way then never ends, as when a process dies. */
export type HttpClient = HttpSend & { close(): Promise<void> };

/** Makes the org's way out: its own connection pool, the platform's timeout, no redirects. */
export function createHttpSend(timeoutMs = TIMEOUT_MS): HttpClient {
    const dispatcher = new Agent({ headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
    let isClosed = false;
    const send: HttpSend = async (url, { method, headers, body }) => {
        try {
            const options = { method: method as 'POST', headers, dispatcher };
            const answer = await request(url, body === undefined ? options : { ...options, body });
            const text = await answer.body.text();
            return isClosed ? await NEVER : { status: answer.statusCode, text };
        } catch (error) {
            if (isClosed) return NEVER;
            throw new CalloutError(`${reasonOf(error)}: ${new URL(url).origin}`, { cause: error });
        }
    };
    const close = (): Promise<void> => {
        isClosed = true;
        return dispatcher.destroy();
    };
    return Object.assign(send, { close });
}

function reasonOf(error: unknown): string {
    const { code, message } = error as NodeJS.ErrnoException;
    return REASONS[code ?? ''] ?? message;
}
