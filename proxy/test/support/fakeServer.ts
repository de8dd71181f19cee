import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Exchange {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
    readonly text: string;
}

export interface Reply {
    readonly status: number;
    readonly body?: unknown;
    readonly headers?: Record<string, string>;
}

/**
 * How the next matching call goes wrong. `after`: the work is done, the answer never arrives.
 * `meanwhile`: something else happens before the answer.
 */
export type Fault =
    | Reply
    | { readonly drop: 'before' | 'after' }
    | { readonly meanwhile: () => void };

interface PlannedFault {
    readonly matches: (exchange: Exchange) => boolean;
    readonly fault: Fault;
}

export interface FakeServer {
    readonly url: string;
    readonly calls: Exchange[];
    /** Makes the next call that matches go wrong, once. */
    failNext(matches: string | ((exchange: Exchange) => boolean), fault: Fault): void;
    close(): Promise<void>;
}

/** Serves `answer` on a free port of this machine, and can be told to fail. */
export async function fakeServer(answer: (exchange: Exchange) => Reply): Promise<FakeServer> {
    const calls: Exchange[] = [];
    const faults: PlannedFault[] = [];

    async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const exchange = await received(request);
        calls.push(exchange);
        const index = faults.findIndex(({ matches }) => matches(exchange));
        const [planned] = index >= 0 ? faults.splice(index, 1) : [];
        const fault = planned?.fault;
        if (fault && 'drop' in fault) {
            if (fault.drop === 'after') {
                answer(exchange);
            }
            request.socket.destroy();
            return;
        }
        if (fault && 'meanwhile' in fault) {
            fault.meanwhile();
        }
        send(response, fault && 'status' in fault ? fault : answer(exchange));
    }

    const server = createServer((request, response) => {
        serve(request, response).catch((error: unknown) => {
            send(response, { status: 599, body: String((error as Error).stack) });
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        calls,
        failNext(matches, fault) {
            const test =
                typeof matches === 'string'
                    ? ({ method, path }: Exchange) => `${method} ${path}`.includes(matches)
                    : matches;
            faults.push({ matches: test, fault });
        },
        close: () =>
            new Promise((resolve) => {
                server.closeAllConnections();
                server.close(() => resolve());
            })
    };
}

async function received(request: IncomingMessage): Promise<Exchange> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
        chunks.push(chunk as Buffer);
    }
    const { method = 'GET', url = '/', headers } = request;
    return {
        method,
        path: decodeURIComponent(url),
        headers,
        text: Buffer.concat(chunks).toString()
    };
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
    const isText = typeof body === 'string';
    response.writeHead(status, {
        'content-type': isText ? 'text/html' : 'application/json;charset=UTF-8',
        ...headers
    });
    response.end(body === undefined ? undefined : isText ? body : JSON.stringify(body));
}
