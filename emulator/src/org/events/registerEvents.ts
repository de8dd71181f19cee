import type { FastifyInstance } from 'fastify';
import type { Org } from '../kernel/types.ts';
import { captureChanges } from './changeCapture.ts';
import { registerCometd } from './cometd.ts';
import { EventBus } from './eventBus.ts';
import { registerPageChannel } from './pageChannel.ts';
import { publishPlatformEvents } from './platformEvents.ts';

/** Streams what happens in the org: captured changes and platform events, to CometD clients and to the page. */
export function registerEvents(app: FastifyInstance, org: Org): void {
    const bus = new EventBus(org);
    captureChanges(org, bus);
    publishPlatformEvents(org, bus);
    app.addHook('preClose', async () => bus.wake());
    registerPageChannel(app, org, bus);
    registerCometd(app, org, bus);
}
