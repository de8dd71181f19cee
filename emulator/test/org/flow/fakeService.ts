import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenCall {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: unknown;
}

export type Answer =
    | { readonly status: number; readonly body?: unknown; readonly text?: string }
    | 'drop';

/** A service behind a named credential: hands out tokens `token-1`, `token-2` … and answers as the test says. */
export interface FakeService {
    readonly url: string;
    readonly calls: SeenCall[];
    readonly tokenForms: URLSearchParams[];
    /** Answers every call from now on. */
    answer: (call: SeenCall) => Answer | Promise<Answer>;
    /** Tokens the service no longer accepts. */
    readonly revoked: Set<string>;
    tokenStatus: number;
    close(): Promise<void>;
}

/** Starts a service on a free port. */
export async function startFakeService(): Promise<FakeService> {
    const server = createServer((request, response) => {
        void read(request).then(async (text) => {
            const answer = await reply(service, request, text);
            if (answer === 'drop') return void request.socket.destroy();
            const isText = answer.text !== undefined;
            response.writeHead(answer.status, {
                'content-type': isText ? 'text/html' : 'application/json'
            });
            response.end(answer.text ?? JSON.stringify(answer.body ?? {}));
        });
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const service: FakeService = {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        calls: [],
        tokenForms: [],
        answer: () => ({ status: 200 }),
        revoked: new Set(),
        tokenStatus: 200,
        close: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => void server.close(resolve));
        }
    };
    return service;
}

async function reply(
    service: FakeService,
    { method = '', url = '', headers }: IncomingMessage,
    text: string
): Promise<Answer> {
    if (url === '/oauth/token') {
        service.tokenForms.push(new URLSearchParams(text));
        if (service.tokenStatus !== 200)
            return { status: service.tokenStatus, body: { error: 'invalid_client' } };
        const token = `token-${service.tokenForms.length}`;
        return { status: 200, body: { access_token: token, expires_in: 900 } };
    }
    const token = headers.authorization?.replace('Bearer ', '') ?? '';
    const call = { method, url, headers, body: text === '' ? undefined : JSON.parse(text) };
    service.calls.push(call);
    return service.revoked.has(token) ? { status: 401 } : service.answer(call);
}

async function read(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
}
