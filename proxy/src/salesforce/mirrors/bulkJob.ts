import { OutOfTime } from '../../domain/outOfTime.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import { retrying } from '../../domain/retrying.ts';
import type { Run } from '../../ports/run.ts';
import type { SalesforceClient } from '../client.ts';
import type { Row } from '../composite.ts';
import { salesforceFailure } from '../errorCatalogue.ts';

/** A row that a bulk job refused, as it was sent. */
export interface RefusedRow {
    readonly row: Row;
    readonly error: ProxyError;
}

/** The client that repeats calls, the one that does not, and the run they serve. */
export interface BulkTools {
    readonly client: SalesforceClient;
    readonly onceClient: SalesforceClient;
    readonly run: Run;
}

interface JobInfo {
    readonly id: string;
    readonly state: string;
    readonly errorMessage?: string;
    readonly numberRecordsFailed?: number;
}

const ROWS_PER_SECOND = 15_000;
const FIRST_WAIT_MS = 150;
const MOST_WAIT_MS = 5_000;
/** Left of the run's time for writing down how far it came. */
const RESERVE_MS = 8_000;

/**
 * Upserts any number of rows by their Intacct key for the price of four or five calls.
 *
 * in      the content as CSV with a header line, and how many rows it has
 * out     the rows that were refused
 * throws  OutOfTime when the job outlasts the run: it is stopped then
 * source  Salesforce Bulk API 2.0, ingest
 */
export async function upsertInBulk(
    tools: BulkTools,
    job: { readonly object: string; readonly csv: Buffer; readonly size: number }
): Promise<readonly RefusedRow[]> {
    const id = await retrying(() => upload(tools.onceClient, job), tools.run.retry);
    const info = await ended(tools, id, job.size);
    if (info.state !== 'JobComplete') {
        const [errorCode = '', message = ''] = (info.errorMessage ?? info.state).split(' : ');
        throw salesforceFailure({ errorCode, message: message || errorCode }, { status: 400 });
    }
    if (!info.numberRecordsFailed) {
        return [];
    }
    const path = `/jobs/ingest/${id}/failedResults`;
    const rows = await tools.client<readonly Row[]>({ method: 'GET', path });
    return rows.map((row) => ({ row, error: rowFailure(String(row['sf__Error'] ?? '')) }));
}

/** Repeated as a whole: a job whose answer was lost stays empty, or writes the same rows. */
async function upload(
    client: SalesforceClient,
    { object, csv }: { object: string; csv: Buffer }
): Promise<string> {
    const { id } = await client<JobInfo>({
        method: 'POST',
        path: '/jobs/ingest',
        body: {
            object,
            operation: 'upsert',
            externalIdFieldName: 'Intacct_Key__c',
            contentType: 'CSV',
            lineEnding: 'LF'
        }
    });
    const path = `/jobs/ingest/${id}`;
    await client({ method: 'PUT', path: `${path}/batches`, body: csv });
    await client({ method: 'PATCH', path, body: { state: 'UploadComplete' } });
    return id;
}

async function ended({ client, run }: BulkTools, id: string, size: number): Promise<JobInfo> {
    const path = `/jobs/ingest/${id}`;
    let waitMs = Math.min(FIRST_WAIT_MS + (size / ROWS_PER_SECOND) * 1000, MOST_WAIT_MS);
    for (;;) {
        await run.clock.wait(waitMs);
        const info = await client<JobInfo>({ method: 'GET', path });
        if (info.state !== 'UploadComplete' && info.state !== 'InProgress') {
            return info;
        }
        waitMs = Math.min(Math.max(waitMs / 2, 500), MOST_WAIT_MS);
        if (run.clock.now().getTime() + waitMs > run.deadline - RESERVE_MS) {
            await client({ method: 'PATCH', path, body: { state: 'Aborted' } }).catch(
                () => undefined
            );
            throw new OutOfTime(`bulk job ${id} takes longer than the run`);
        }
    }
}

/** `REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --`. */
function rowFailure(text: string): ProxyError {
    const [, errorCode = '', message = text, fields = ''] =
        /^(\w+):([^]*?):([\w, ]*) --/.exec(text) ?? [];
    const named = fields.split(',').flatMap((field) => field.trim() || []);
    return salesforceFailure({ errorCode, message, fields: named }, { status: 400 });
}
