import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { registerIcons } from './icons.ts';
import { packageDir } from '../vendor/packageDir.ts';

const FOR_EVER = { maxAge: '365d', immutable: true } as const;

/** Serves SLDS at `/assets`, its icons one by one at `/icons` and the built modules at `/vendor`. */
export async function registerStatics(app: FastifyInstance, vendorDir: string): Promise<void> {
    registerIcons(app);
    const slds = path.join(packageDir('@salesforce-ux/design-system'), 'assets');
    const options = { decorateReply: false, cacheControl: true };
    await app.register(fastifyStatic, { ...options, root: slds, prefix: '/assets/', maxAge: '1d' });
    await app.register(fastifyStatic, {
        ...options,
        ...FOR_EVER,
        root: vendorDir,
        prefix: '/vendor/'
    });
}
