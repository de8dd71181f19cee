import type { Context, Org } from '../kernel/types.ts';

/** One message of a channel, as subscribers get it. */
export interface EventMessage {
    readonly channel: string;
    readonly data: {
        readonly schema: string;
        readonly payload: Readonly<Record<string, unknown>>;
        readonly event: { readonly replayId: number; readonly EventUuid?: string };
    };
}

/** What is published: the bus gives it its place in the stream. */
export interface Publication {
    readonly channel: string;
    readonly schema: string;
    /** Whose read permission decides who gets the message. */
    readonly objectApiName: string;
    readonly payload: Readonly<Record<string, unknown>>;
    readonly uuid?: string;
}

/** Subscribing to this gets every change of every selected object. */
export const ALL_CHANGES = '/data/ChangeEvents';

const KEPT = 1000;

/** The org's event streams, kept long enough for a subscriber to catch up. */
export class EventBus {
    readonly #org: Org;
    readonly #messages: (EventMessage & { readonly objectApiName: string })[] = [];
    readonly #waiting = new Set<() => void>();
    #lastReplayId = 0;

    constructor(org: Org) {
        this.#org = org;
    }

    /** Place of the newest message. */
    get latest(): number {
        return this.#lastReplayId;
    }

    publish({ channel, schema, objectApiName, payload, uuid }: Publication): void {
        this.#lastReplayId += 1;
        const event = { replayId: this.#lastReplayId, ...(uuid && { EventUuid: uuid }) };
        this.#messages.push({ objectApiName, channel, data: { schema, payload, event } });
        if (this.#messages.length > KEPT) this.#messages.shift();
        this.wake();
    }

    /** Messages of these channels behind a position, of objects that the user may read. */
    after(context: Context, channels: readonly string[], replayId: number): EventMessage[] {
        return this.#messages
            .filter(({ channel, data }) => {
                const asked =
                    channels.includes(channel) ||
                    (channel.startsWith('/data/') && channels.includes(ALL_CHANGES));
                return asked && data.event.replayId > replayId;
            })
            .filter(({ objectApiName }) => this.#org.access.object(context, objectApiName).read)
            .map(({ channel, data }) => ({ channel, data }));
    }

    /** Waits for the next message of any channel, or until the time is over. */
    next(timeoutMs: number): Promise<void> {
        return new Promise((resolve) => {
            const done = (): void => {
                clearTimeout(timer);
                this.#waiting.delete(done);
                resolve();
            };
            const timer = setTimeout(done, timeoutMs);
            this.#waiting.add(done);
        });
    }

    /** Lets everyone who waits go, also when the server closes. */
    wake(): void {
        for (const done of [...this.#waiting]) done();
    }
}
