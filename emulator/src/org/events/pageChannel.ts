import type { FastifyInstance } from 'fastify';
import type { Org } from '../kernel/types.ts';
import { contextOf } from '../rest/session.ts';
import { listParam, textParam, type UiRequest } from '../uiapi/request.ts';
import type { EventBus } from './eventBus.ts';

const LONGEST_WAIT_MS = 20_000;

/** The page's push channel: `GET /_local/events?channels=…&after=N` answers as soon as something happened. */
export function registerPageChannel(app: FastifyInstance, org: Org, bus: EventBus): void {
    app.get('/_local/events', async (request: UiRequest) => {
        const context = contextOf(org, request);
        const channels = listParam(request.query.channels);
        const after = textParam(request.query.after);
        if (after === undefined) return { messages: [], latest: bus.latest };
        const position = Number(after);
        const found = bus.after(context, channels, position);
        if (found.length === 0) await bus.next(LONGEST_WAIT_MS);
        const messages = found.length ? found : bus.after(context, channels, position);
        return { messages, latest: messages.at(-1)?.data.event.replayId ?? position };
    });
}
