import { request, type Dispatcher } from 'undici';
import { ProxyError } from '../domain/proxyError.ts';

/** One request to Intacct, ready to send. */
export interface Outgoing {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | undefined;
}

/** What came back, before anybody judged it. */
export interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly text: string;
    /** Parsed body; undefined when it is not JSON, as maintenance pages are not. */
    readonly json: unknown;
}

export type Exchange = (outgoing: Outgoing, timeoutMs: number) => Promise<Answer>;

/**
 * Sends one HTTP request and reads the whole answer.
 *
 * throws  INTACCT.UNAVAILABLE when no answer arrives in time or the connection breaks: whether
 *         Intacct did the work is then unknown
 */
export function httpExchange(dispatcher: Dispatcher): Exchange {
    return async ({ method, url, headers, body }, timeoutMs) => {
        try {
            const signal = AbortSignal.timeout(timeoutMs);
            const options = { method, headers, body: body ?? null, dispatcher, signal };
            const answer = await request(url, options);
            const text = await answer.body.text();
            return {
                status: answer.statusCode,
                headers: singleValued(answer.headers),
                text,
                json: parsed(text)
            };
        } catch (cause) {
            const { code, message } = cause as NodeJS.ErrnoException;
            throw new ProxyError('INTACCT.UNAVAILABLE', {
                detail: `${method} ${new URL(url).pathname}: ${code ?? ''} ${message}`.trim(),
                cause
            });
        }
    };
}

function singleValued(headers: Record<string, string | string[] | undefined>) {
    return Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, [value].flat()[0]])
    );
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
