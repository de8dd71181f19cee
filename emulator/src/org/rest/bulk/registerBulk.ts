import type { FastifyInstance } from 'fastify';
import type { Org } from '../../kernel/types.ts';
import { registerIngest } from './ingestRoutes.ts';
import { jobIds } from './jobs.ts';
import { registerBulkQuery } from './queryRoutes.ts';

/** Serves Bulk API 2.0 under `/jobs`. */
export function registerBulk(app: FastifyInstance, org: Org): void {
    app.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, body, done) =>
        done(null, body)
    );
    const nextId = jobIds();
    registerIngest(app, org, nextId);
    registerBulkQuery(app, org, nextId);
}
