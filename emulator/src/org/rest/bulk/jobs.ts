import { idOf } from '../../kernel/ids.ts';
import { OrgError } from '../../kernel/types.ts';
import type { Context, Org } from '../../kernel/types.ts';
import type { CsvFormat } from './csv.ts';

export type JobState =
    | 'Open'
    | 'UploadComplete'
    | 'InProgress'
    | 'JobComplete'
    | 'Failed'
    | 'Aborted';

/** What every bulk job has, whether it loads or queries. */
export interface BulkJob {
    readonly id: string;
    readonly operation: string;
    readonly object: string;
    readonly context: Context;
    readonly apiVersion: string;
    readonly createdDate: string;
    readonly format: CsvFormat;
    state: JobState;
    systemModstamp: string;
    processed: number;
    failed: number;
    startedAt: number;
    processingMs: number;
    errorMessage: string | undefined;
}

/** Keeps bulk jobs in memory, by the person who made them. */
export class Jobs<Job extends BulkJob> {
    readonly #jobs = new Map<string, Job>();
    readonly #nextId: () => string;

    constructor(nextId: () => string) {
        this.#nextId = nextId;
    }

    add(make: (id: string) => Job): Job {
        const job = make(this.#nextId());
        this.#jobs.set(job.id, job);
        return job;
    }

    /** @throws OrgError 404 for another person's or an unknown job. */
    get(id: string, context: Context): Job {
        const job = this.#jobs.get(id);
        if (job?.context.user.id === context.user.id) return job;
        throw new OrgError(404, 'NOT_FOUND', 'The requested resource does not exist');
    }

    list(context: Context): Job[] {
        return [...this.#jobs.values()].filter((job) => job.context.user.id === context.user.id);
    }

    delete(job: Job): void {
        this.#jobs.delete(job.id);
    }
}

/** Ids of jobs, shared by both kinds. */
export function jobIds(): () => string {
    let count = 0;
    return () => {
        count += 1;
        return idOf('750', count);
    };
}

/** The fields every job starts with. @throws OrgError 400 for a CSV format that does not exist. */
export function newJob(
    org: Org,
    id: string,
    context: Context,
    version: string,
    request: Readonly<Record<string, unknown>>,
    object: string
): BulkJob {
    const now = restNow(org);
    if (request['contentType'] !== undefined && request['contentType'] !== 'CSV') {
        throw new OrgError(400, 'API_ERROR', 'Unsupported content type. Only CSV is supported.');
    }
    return {
        id,
        operation: String(request['operation']),
        object,
        context,
        apiVersion: version,
        createdDate: now,
        format: {
            columnDelimiter: (request['columnDelimiter'] ??
                'COMMA') as CsvFormat['columnDelimiter'],
            lineEnding: (request['lineEnding'] ?? 'LF') as CsvFormat['lineEnding']
        },
        state: 'Open',
        systemModstamp: now,
        processed: 0,
        failed: 0,
        startedAt: 0,
        processingMs: 0,
        errorMessage: undefined
    };
}

export function moveTo(org: Org, job: BulkJob, state: JobState): void {
    job.state = state;
    job.systemModstamp = restNow(org);
}

/** Job information as both kinds show it. */
export function jobInfo(job: BulkJob): Record<string, unknown> {
    return {
        id: job.id,
        operation: job.operation,
        object: job.object,
        createdById: job.context.user.id,
        createdDate: job.createdDate,
        systemModstamp: job.systemModstamp,
        state: job.state,
        concurrencyMode: 'Parallel',
        contentType: 'CSV',
        apiVersion: Number(job.apiVersion),
        lineEnding: job.format.lineEnding,
        columnDelimiter: job.format.columnDelimiter,
        ...(job.errorMessage === undefined ? {} : { errorMessage: job.errorMessage })
    };
}

function restNow(org: Org): string {
    return `${org.clock.now().toISOString().slice(0, 19)}.000+0000`;
}
