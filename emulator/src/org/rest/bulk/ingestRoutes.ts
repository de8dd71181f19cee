import type { FastifyInstance, FastifyReply } from 'fastify';
import { OrgError } from '../../kernel/types.ts';
import type { Context, Org } from '../../kernel/types.ts';
import { contextOf } from '../session.ts';
import { writeCsv } from './csv.ts';
import { reportRows } from './ingestJob.ts';
import type { IngestJob, IngestReport } from './ingestJob.ts';
import { runIngest } from './ingestRunner.ts';
import { Jobs, jobInfo, moveTo, newJob } from './jobs.ts';

const BASE = '/services/data/:version/jobs/ingest';
const OPERATIONS = ['insert', 'update', 'upsert', 'delete', 'hardDelete'];
const REPORTS: readonly IngestReport[] = [
    'successfulResults',
    'failedResults',
    'unprocessedrecords'
];

interface JobRoute {
    Params: { version: string; id: string };
    Body: unknown;
}

/** Bulk API 2.0 ingest: create a job, upload CSV, close it, watch it, read what became of each row. */
export function registerIngest(app: FastifyInstance, org: Org, nextId: () => string): void {
    const jobs = new Jobs<IngestJob>(nextId);
    const find = (
        request: Parameters<typeof contextOf>[1] & { params: { id: string } }
    ): IngestJob => jobs.get(request.params.id, contextOf(org, request));

    app.post<JobRoute>(BASE, (request) => {
        const context = contextOf(org, request);
        const version = request.params.version.slice(1);
        const wanted = request.body as Record<string, unknown>;
        return info(jobs.add((id) => createJob(org, id, context, version, wanted)));
    });
    app.get<JobRoute>(BASE, (request) => {
        const records = jobs.list(contextOf(org, request)).map(info);
        return { done: true, nextRecordsUrl: null, records };
    });
    app.put<JobRoute>(`${BASE}/:id/batches`, (request, reply) => {
        const job = find(request);
        if (job.state !== 'Open' || job.content !== '') {
            const message = `Found multiple contents for job: <${job.id}>, please 'Close' / 'Abort' / 'Delete' the current Job then create a new Job and make sure you only do 'PUT' once on a given Job.`;
            throw new OrgError(400, 'CLIENT_ERROR', message);
        }
        job.content = String(request.body ?? '');
        return reply.code(201).send();
    });
    app.patch<JobRoute>(`${BASE}/:id`, (request) => {
        const job = find(request);
        changeState(org, job, (request.body as { state?: string }).state);
        return info(job);
    });
    app.get<JobRoute>(`${BASE}/:id`, (request) => details(find(request)));
    app.delete<JobRoute>(`${BASE}/:id`, (request, reply) => {
        jobs.delete(find(request));
        return reply.code(204).send();
    });
    for (const report of REPORTS) {
        app.get<JobRoute>(`${BASE}/:id/${report}`, (request, reply) =>
            sendReport(reply, find(request), report)
        );
    }
}

function createJob(
    org: Org,
    id: string,
    context: Context,
    version: string,
    wanted: Readonly<Record<string, unknown>>
): IngestJob {
    const object = org.schema.object(String(wanted['object']));
    if (!object || !org.access.object(context, object.apiName).read) {
        throw new OrgError(
            400,
            'INVALIDENTITY',
            `Entity '${String(wanted['object'])}' is not supported by the Bulk API.`
        );
    }
    if (!OPERATIONS.includes(String(wanted['operation']))) {
        throw new OrgError(
            400,
            'INVALIDJOB',
            `InvalidJob : The operation '${String(wanted['operation'])}' does not exist`
        );
    }
    if (wanted['operation'] === 'hardDelete') requireHardDelete(org, context);
    const externalIdFieldName = wanted['externalIdFieldName'];
    if (wanted['operation'] === 'upsert' && typeof externalIdFieldName !== 'string') {
        throw new OrgError(400, 'INVALIDJOB', 'InvalidJob : External ID was blank for an upsert');
    }
    return {
        ...newJob(org, id, context, version, wanted, object.apiName),
        externalIdFieldName:
            typeof externalIdFieldName === 'string' ? externalIdFieldName : undefined,
        content: '',
        header: [],
        rows: [],
        results: []
    };
}

/** @throws OrgError 400 for nearly everybody: no profile has this permission by itself. */
function requireHardDelete(org: Org, { user }: Context): void {
    if (org.access.userPermissions(user).has('BulkApiHardDelete')) return;
    throw new OrgError(
        400,
        'FEATURENOTENABLED',
        'hardDelete operation requires special user profile permission, please contact your system administrator'
    );
}

function changeState(org: Org, job: IngestJob, state: string | undefined): void {
    if (state === 'Aborted' && job.state !== 'JobComplete' && job.state !== 'Failed') {
        moveTo(org, job, 'Aborted');
    } else if (state === 'UploadComplete' && job.state === 'Open') {
        moveTo(org, job, 'UploadComplete');
        setImmediate(() => void runIngest(org, job));
    } else {
        throw new OrgError(
            400,
            'INVALIDJOBSTATE',
            `Transition from ${job.state} to ${state} is not allowed`
        );
    }
}

function info(job: IngestJob): Record<string, unknown> {
    const { externalIdFieldName } = job;
    return {
        ...jobInfo(job),
        contentUrl: `services/data/v${job.apiVersion}/jobs/ingest/${job.id}/batches`,
        ...(externalIdFieldName === undefined ? {} : { externalIdFieldName })
    };
}

function details(job: IngestJob): Record<string, unknown> {
    return {
        ...info(job),
        jobType: 'V2Ingest',
        retries: 0,
        numberRecordsProcessed: job.processed,
        numberRecordsFailed: job.failed,
        totalProcessingTime: job.processingMs,
        apiActiveProcessingTime: job.processingMs,
        apexProcessingTime: 0
    };
}

function sendReport(reply: FastifyReply, job: IngestJob, report: IngestReport): FastifyReply {
    return reply.type('text/csv').send(writeCsv(reportRows(job, report), job.format));
}
