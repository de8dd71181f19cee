import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Org } from '../kernel/types.ts';
import { BundleCompiler } from './bundles/bundleCompiler.ts';
import { registerChanges } from './bundles/changes.ts';
import { registerModules } from './bundles/moduleRoutes.ts';
import { registerResources } from './resources/registerResources.ts';
import { registerPageData } from './server/dataRoutes.ts';
import { renderDocument } from './server/document.ts';
import { registerSessions, visitorOf } from './server/sessions.ts';
import { registerSetup } from './server/setupRoutes.ts';
import { registerStatics } from './server/statics.ts';
import { ensureVendor } from './vendor/vendor.ts';

const VENDOR_URL = '/vendor/';

export interface PageOptions {
    /** Git-ignored folder for built modules; default `.cache` below the working directory. */
    cacheDir?: string;
}

/**
 * Gives the local org its Lightning page: the HTML document at `/lightning/…` and `/flow/…`, its modules and data.
 * Builds the browser modules when they changed, so the first start takes about 30 seconds longer.
 */
export async function registerPage(
    app: FastifyInstance,
    org: Org,
    { cacheDir = '.cache' }: PageOptions = {}
): Promise<void> {
    const root = path.resolve(cacheDir);
    const vendor = await ensureVendor(path.join(root, 'vendor'), VENDOR_URL);
    await registerStatics(app, vendor.dir);
    registerSessions(app, org);
    const compiler = new BundleCompiler(path.join(root, 'bundles'));
    app.addHook('preClose', () => compiler.close());
    registerModules(app, org, compiler);
    app.addHook('onListen', () => compileAhead(org, compiler));
    registerChanges(app, org);
    registerPageData(app, org);
    registerSetup(app, org);
    registerResources(app, org);
    const document = { importMap: vendor.importMap, preload: vendor.preload };
    app.get('/', (_request, reply) => reply.redirect('/lightning/page/home'));
    app.get('/lightning', (_request, reply) => reply.redirect('/lightning/page/home'));
    for (const path of ['/lightning/*', '/flow/*']) {
        app.get(path, (request, reply) => {
            const visitor = visitorOf(org, request, reply);
            reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
            return reply.send(renderDocument(org, visitor, request.url, document));
        });
    }
}

/** Compiles every bundle once the org answers, after what a page waits for. */
function compileAhead(org: Org, compiler: BundleCompiler): void {
    for (const { name, directory } of org.metadata.bundles.values()) {
        void compiler.compileAhead(name, directory);
    }
}
