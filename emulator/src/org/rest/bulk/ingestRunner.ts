import { setImmediate as nextTurn } from 'node:timers/promises';
import { OrgError } from '../../kernel/types.ts';
import type { Org, RecordInput, SaveResult } from '../../kernel/types.ts';
import { readCsv } from './csv.ts';
import type { IngestJob } from './ingestJob.ts';
import { rowReader } from './ingestRecords.ts';
import { moveTo } from './jobs.ts';

const BATCH_SIZE = 200;
/** Rows saved before other requests get a turn. */
const ROWS_PER_TURN = 2000;

/** Loads an uploaded job in the background; a job that cannot be read at all ends Failed. */
export async function runIngest(org: Org, job: IngestJob): Promise<void> {
    moveTo(org, job, 'InProgress');
    job.startedAt = performance.now();
    try {
        await load(org, job);
        if (!isAborted(job)) moveTo(org, job, 'JobComplete');
    } catch (error) {
        job.errorMessage =
            error instanceof OrgError ? `${error.errorCode} : ${error.message}` : String(error);
        moveTo(org, job, 'Failed');
    }
    job.processingMs = Math.round(performance.now() - job.startedAt);
    job.content = '';
}

async function load(org: Org, job: IngestJob): Promise<void> {
    const object = org.schema.requireObject(job.object);
    Object.assign(job, readRows(job));
    const read = rowReader(job.header, object);
    if ('unknown' in read)
        throw new OrgError(400, 'InvalidBatch', `Field name not found : ${read.unknown}`);
    for (let start = 0; start < job.rows.length; start += BATCH_SIZE) {
        if (isAborted(job)) return;
        const results = save(org, job, job.rows.slice(start, start + BATCH_SIZE).map(read));
        job.results.push(...results);
        job.processed += results.length;
        job.failed += results.filter(({ success }) => !success).length;
        if ((start + BATCH_SIZE) % ROWS_PER_TURN === 0) await nextTurn();
    }
}

function readRows(job: IngestJob): { header: string[]; rows: string[][] } {
    try {
        return readCsv(job.content, job.format);
    } catch (error) {
        throw new OrgError(400, 'InvalidBatch', (error as Error).message);
    }
}

function save(org: Org, job: IngestJob, batch: readonly RecordInput[]): SaveResult[] {
    const { records } = org;
    switch (job.operation) {
        case 'insert':
            return records.createAll(job.object, batch, job.context);
        case 'update':
            return records.updateAll(job.object, batch, job.context);
        case 'upsert':
            return records.upsertAll(
                job.object,
                job.externalIdFieldName ?? 'Id',
                batch,
                job.context
            );
        default: {
            const ids = batch.map((record) => String(record['Id'] ?? record['id'] ?? ''));
            return records.deleteAll(job.object, ids, job.context);
        }
    }
}

function isAborted(job: IngestJob): boolean {
    return job.state === 'Aborted';
}
