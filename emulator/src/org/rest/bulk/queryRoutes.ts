import type { FastifyInstance } from 'fastify';
import { OrgError } from '../../kernel/types.ts';
import type { Context, Org, QueryRow } from '../../kernel/types.ts';
import { contextOf } from '../session.ts';
import { writeCsv } from './csv.ts';
import { Jobs, jobInfo, moveTo, newJob } from './jobs.ts';
import type { BulkJob } from './jobs.ts';
import { queryColumns } from './queryColumns.ts';

const BASE = '/services/data/:version/jobs/query';
const MOST_RECORDS_A_PAGE = 50_000;

/** A job that exports the rows of a query. */
interface QueryJob extends BulkJob {
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
}

interface JobRoute {
    Params: { version: string; id: string };
    Querystring: { locator?: string; maxRecords?: string };
    Body: unknown;
}

/** Bulk API 2.0 query: create a job, watch it, read its rows as CSV page by page. */
export function registerBulkQuery(app: FastifyInstance, org: Org, nextId: () => string): void {
    const jobs = new Jobs<QueryJob>(nextId);
    const find = (
        request: Parameters<typeof contextOf>[1] & { params: { id: string } }
    ): QueryJob => jobs.get(request.params.id, contextOf(org, request));

    app.post<JobRoute>(BASE, (request) => {
        const context = contextOf(org, request);
        const version = request.params.version.slice(1);
        const job = jobs.add((id) =>
            createJob(org, id, context, version, request.body as Record<string, unknown>)
        );
        setImmediate(() => complete(org, job));
        return jobInfo(job);
    });
    app.get<JobRoute>(BASE, (request) => {
        const records = jobs.list(contextOf(org, request)).map(details);
        return { done: true, nextRecordsUrl: null, records };
    });
    app.get<JobRoute>(`${BASE}/:id`, (request) => details(find(request)));
    app.patch<JobRoute>(`${BASE}/:id`, (request) => {
        const job = find(request);
        moveTo(org, job, 'Aborted');
        return jobInfo(job);
    });
    app.delete<JobRoute>(`${BASE}/:id`, (request, reply) => {
        jobs.delete(find(request));
        return reply.code(204).send();
    });
    app.get<JobRoute>(`${BASE}/:id/results`, (request, reply) => {
        const job = find(request);
        const start = Number(request.query.locator ?? 0);
        const end = start + Number(request.query.maxRecords ?? MOST_RECORDS_A_PAGE);
        const rows = job.rows.slice(start, end);
        return reply
            .type('text/csv')
            .header('Sforce-NumberOfRecords', rows.length)
            .header('Sforce-Locator', end < job.rows.length ? String(end) : 'null')
            .send(writeCsv([job.header, ...rows], job.format));
    });
}

/** Runs the query at once, so that a wrong one is refused; its rows wait until the job is seen to complete. */
function createJob(
    org: Org,
    id: string,
    context: Context,
    version: string,
    wanted: Readonly<Record<string, unknown>>
): QueryJob {
    const soql = String(wanted['query'] ?? '');
    if (!['query', 'queryAll'].includes(String(wanted['operation']))) {
        throw new OrgError(400, 'API_ERROR', 'The operation of a query job is query or queryAll');
    }
    const startedAt = performance.now();
    const includeDeleted = wanted['operation'] === 'queryAll';
    const { records } = org.query(soql, context, { restDates: true, includeDeleted });
    const header = queryColumns(org.schema, soql);
    return {
        ...newJob(org, id, context, version, wanted, records[0]?.attributes.type ?? ''),
        state: 'UploadComplete',
        header,
        rows: records.map((record) => header.map((column) => valueAt(record, column))),
        processed: records.length,
        processingMs: Math.round(performance.now() - startedAt)
    };
}

function complete(org: Org, job: QueryJob): void {
    if (job.state !== 'Aborted') moveTo(org, job, 'JobComplete');
}

function valueAt(record: QueryRow, path: string): string {
    let value: unknown = record;
    for (const step of path.split('.')) {
        value =
            typeof value === 'object' && value !== null
                ? (value as Record<string, unknown>)[step]
                : null;
    }
    return value === null || value === undefined ? '' : String(value);
}

function details(job: QueryJob): Record<string, unknown> {
    return {
        ...jobInfo(job),
        jobType: 'V2Query',
        retries: 0,
        numberRecordsProcessed: job.processed,
        totalProcessingTime: job.processingMs
    };
}
