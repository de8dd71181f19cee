import { watch, type FSWatcher } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Org } from '../../kernel/types.ts';
import { refreshBundle } from '../../metadata/refreshBundle.ts';

const QUIET_MS = 40;

/**
 * GET /_local/page/changes: server-sent events that name each bundle whose files changed, so that the page
 * shows a saved component at once; a new folder is a component of the org from then on.
 */
export function registerChanges(app: FastifyInstance, org: Org): void {
    const listeners = new Set<(bundle: string) => void>();
    const streams = new Set<ServerResponse>();
    const watchers = lwcDirectories(org).map((directory) =>
        watchBundles(directory, (bundle) => {
            refreshBundle(org.metadata, path.join(directory, bundle));
            listeners.forEach((send) => send(bundle));
        })
    );
    app.addHook('onClose', async () => watchers.forEach((watcher) => watcher.close()));
    app.get('/_local/page/changes', (request, reply) => {
        reply.hijack();
        reply.raw.writeHead(200, {
            'content-type': 'text/event-stream',
            'cache-control': 'no-store'
        });
        reply.raw.write(': watching\n\n');
        const send = (bundle: string): void => void reply.raw.write(`data: c/${bundle}\n\n`);
        listeners.add(send);
        streams.add(reply.raw);
        request.raw.on('close', () => {
            listeners.delete(send);
            streams.delete(reply.raw);
        });
    });
    app.addHook('preClose', async () => streams.forEach((stream) => stream.end()));
}

function lwcDirectories(org: Org): string[] {
    const bundles = [...org.metadata.bundles.values()];
    return [...new Set(bundles.map(({ directory }) => path.dirname(directory)))];
}

function watchBundles(directory: string, changed: (bundle: string) => void): FSWatcher {
    const pending = new Map<string, NodeJS.Timeout>();
    return watch(directory, { recursive: true, persistent: false }, (_event, file) => {
        const [bundle, inside] = (file ?? '').split(path.sep);
        if (!bundle || inside === '__tests__') return;
        clearTimeout(pending.get(bundle));
        pending.set(
            bundle,
            setTimeout(() => changed(bundle), QUIET_MS)
        );
    });
}
