import { isPlatformEvent } from '../kernel/types.ts';
import type { Context, Org } from '../kernel/types.ts';
import { changeEventOf } from './changeCapture.ts';
import { ALL_CHANGES } from './eventBus.ts';
import type { EventBus, EventMessage } from './eventBus.ts';

/** From now on. */
const NEW_ONES = -1;

/** One CometD client: what it listens to and how far it has heard. */
export class Subscriber {
    readonly context: Context;
    readonly #bus: EventBus;
    readonly #positions = new Map<string, number>();

    constructor(context: Context, bus: EventBus) {
        this.context = context;
        this.#bus = bus;
    }

    /** `replayFrom`: -1 for new messages, -2 for all that are kept, else behind that one. */
    subscribe(channel: string, replayFrom: number): void {
        const position = replayFrom === NEW_ONES ? this.#bus.latest : Math.max(0, replayFrom);
        this.#positions.set(channel, position);
    }

    unsubscribe(channel: string): void {
        this.#positions.delete(channel);
    }

    /** Messages not handed out yet, in their order. */
    take(): EventMessage[] {
        const found = [...this.#positions].flatMap(([channel, position]) => {
            const messages = this.#bus.after(this.context, [channel], position);
            const last = messages.at(-1)?.data.event.replayId;
            if (last !== undefined) this.#positions.set(channel, last);
            return messages.map((message) => ({ ...message, channel }));
        });
        return found.sort((a, b) => a.data.event.replayId - b.data.event.replayId);
    }
}

/** Why a user cannot subscribe to a channel, in the platform's words; undefined when that is possible. */
export function subscriptionRefusal(
    org: Org,
    context: Context,
    selected: ReadonlySet<string>,
    channel: string
): string | undefined {
    const unknown = `400::The channel you requested to subscribe to does not exist {${channel}}`;
    const [, kind, name = ''] = /^\/(event|data)\/(\w+)$/.exec(channel) ?? [];
    if (channel === ALL_CHANGES) return undefined;
    if (kind === 'event') {
        const object = isPlatformEvent(name) ? org.schema.object(name) : undefined;
        if (!object) return unknown;
        if (org.access.object(context, object.apiName).read) return undefined;
        return `403::User not allowed to subscribe the channel without READ access to the entity {${channel}}`;
    }
    const isCaptured = [...org.schema.objects.keys()].some(
        (each) => changeEventOf(each) === name && selected.has(name)
    );
    return kind === 'data' && isCaptured ? undefined : unknown;
}
