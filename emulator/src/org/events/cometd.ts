import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context, Org } from '../kernel/types.ts';
import { findSession } from '../rest/session.ts';
import { selectedEntities } from './changeCapture.ts';
import type { EventBus } from './eventBus.ts';
import { Subscriber, subscriptionRefusal } from './subscriber.ts';

const LONGEST_WAIT_MS = 110_000;
const NEW_ONES = -1;
const ADVICE = { reconnect: 'retry', interval: 0, timeout: LONGEST_WAIT_MS };

/** A message of the Bayeux protocol as a client sends it. */
interface BayeuxRequest {
    readonly channel: string;
    readonly id?: string;
    readonly clientId?: string;
    readonly subscription?: string;
    readonly advice?: { readonly timeout?: number };
    readonly ext?: { readonly replay?: Readonly<Record<string, number>> };
}

type BayeuxReply = Readonly<Record<string, unknown>>;

/**
 * Serves the Streaming API, CometD by long polling, at `/cometd/66.0`.
 *
 * source  Bayeux 1.0; Streaming API Developer Guide, replay extension
 */
export function registerCometd(app: FastifyInstance, org: Org, bus: EventBus): void {
    const endpoint = new CometdEndpoint(org, bus);
    app.addHook('preClose', async () => endpoint.close());
    const handle = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
        endpoint.handle(request, reply);
    app.post('/cometd/:version', handle);
    app.post('/cometd/:version/*', handle);
}

class CometdEndpoint {
    readonly #org: Org;
    readonly #bus: EventBus;
    readonly #selected: ReadonlySet<string>;
    readonly #clients = new Map<string, Subscriber>();
    #isClosed = false;

    constructor(org: Org, bus: EventBus) {
        this.#org = org;
        this.#bus = bus;
        this.#selected = selectedEntities(org);
    }

    close(): void {
        this.#isClosed = true;
        this.#bus.wake();
    }

    async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
        const session = findSession(this.#org, request);
        const messages = [request.body].flat() as BayeuxRequest[];
        if (!session) return reply.code(401).send(messages.map(unauthenticated));
        const context: Context = { user: session.user, mode: 'user' };
        const replies: BayeuxReply[] = [];
        for (const message of messages) replies.push(...(await this.#answer(message, context)));
        return reply.send(replies);
    }

    async #answer(message: BayeuxRequest, context: Context): Promise<BayeuxReply[]> {
        const { channel, id, clientId = '', subscription = '' } = message;
        if (channel === '/meta/handshake') return [this.#handshake(message, context)];
        const client = this.#clients.get(clientId);
        if (!client) return [unknownClient(message)];
        const done = { channel, id, clientId, successful: true };
        switch (channel) {
            case '/meta/connect':
                return [...(await this.#wait(client, message)), { ...done, advice: ADVICE }];
            case '/meta/subscribe':
                return [{ ...done, ...this.#subscribe(client, message), subscription }];
            case '/meta/unsubscribe':
                client.unsubscribe(subscription);
                return [{ ...done, subscription }];
            case '/meta/disconnect':
                this.#clients.delete(clientId);
                this.#bus.wake();
                return [done];
            default:
                return [{ ...done, successful: false, error: '403::Publishing is not allowed' }];
        }
    }

    #handshake({ channel, id }: BayeuxRequest, context: Context): BayeuxReply {
        const clientId = randomUUID().replaceAll('-', '');
        this.#clients.set(clientId, new Subscriber(context, this.#bus));
        return {
            ext: { replay: true, 'payload.format': true },
            minimumVersion: '1.0',
            version: '1.0',
            clientId,
            supportedConnectionTypes: ['long-polling'],
            channel,
            id,
            successful: true,
            advice: ADVICE
        };
    }

    #subscribe(
        client: Subscriber,
        { subscription = '', ext }: BayeuxRequest
    ): { readonly successful: boolean; readonly error?: string } {
        const { context } = client;
        const error = subscriptionRefusal(this.#org, context, this.#selected, subscription);
        if (error) return { successful: false, error };
        client.subscribe(subscription, ext?.replay?.[subscription] ?? NEW_ONES);
        return { successful: true };
    }

    /** Holds the poll until there is something to tell, the client is gone or the time is over. */
    async #wait(client: Subscriber, { clientId, advice }: BayeuxRequest): Promise<BayeuxReply[]> {
        const end = Date.now() + (advice?.timeout ?? LONGEST_WAIT_MS);
        for (;;) {
            const messages = client.take();
            const left = end - Date.now();
            const isOver = left <= 0 || this.#isClosed || !this.#clients.has(clientId ?? '');
            if (messages.length > 0 || isOver) return messages.map((message) => ({ ...message }));
            await this.#bus.next(left);
        }
    }
}

function unknownClient({ channel, id }: BayeuxRequest): BayeuxReply {
    return {
        channel,
        id,
        successful: false,
        error: '403::Unknown client',
        advice: { reconnect: 'handshake', interval: 0 }
    };
}

function unauthenticated({ channel, id }: BayeuxRequest): BayeuxReply {
    return {
        channel,
        id,
        successful: false,
        error: '403::Handshake denied',
        ext: { replay: true, sfdc: { failureReason: '401::Authentication invalid' } },
        advice: { reconnect: 'none' }
    };
}
