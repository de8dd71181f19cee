import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import type { Org } from '../../kernel/types.ts';
import { ChangeEvents } from '../changeEvents.ts';
import { listParam, textParam, type UiRequest } from '../request.ts';

const LONGEST_WAIT_MS = 20_000;

/** The page's push channel: `GET /_local/events?channels=…&after=N` answers as soon as something happened. */
export function changeEventRoutes(app: FastifyInstance, org: Org): void {
    const events = new ChangeEvents(org);
    app.addHook('preClose', async () => events.wake());

    app.get('/_local/events', async (request: UiRequest) => {
        const context = contextOf(org, request);
        const channels = listParam(request.query.channels);
        const after = textParam(request.query.after);
        if (after === undefined) return { messages: [], latest: events.latest };
        const position = Number(after);
        const found = events.after(context, channels, position);
        if (found.length === 0) await events.next(LONGEST_WAIT_MS);
        const messages = found.length ? found : events.after(context, channels, position);
        return { messages, latest: messages.at(-1)?.data.event.replayId ?? position };
    });
}
