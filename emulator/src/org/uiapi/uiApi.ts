import type { FastifyInstance } from 'fastify';
import type { Org } from '../kernel/types.ts';
import { listRoutes } from './routes/lists.ts';
import { lookupRoutes } from './routes/lookups.ts';
import { objectInfoRoutes } from './routes/objectInfo.ts';
import { recordRoutes } from './routes/records.ts';
import { recordUiRoutes } from './routes/recordUi.ts';
import { recordWriteRoutes } from './routes/recordWrites.ts';
import { relatedListRoutes } from './routes/relatedLists.ts';

/** Serves `/services/data/vNN.0/ui-api/...`, which pages and Lightning components draw themselves from. */
export function registerUiApi(app: FastifyInstance, org: Org): void {
    for (const routes of [
        recordRoutes,
        recordWriteRoutes,
        recordUiRoutes,
        objectInfoRoutes,
        relatedListRoutes,
        listRoutes,
        lookupRoutes
    ]) {
        routes(app, org);
    }
}
