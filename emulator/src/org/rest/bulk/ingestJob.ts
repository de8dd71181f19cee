import type { SaveResult } from '../../kernel/types.ts';
import type { BulkJob } from './jobs.ts';

/** A job that loads rows. */
export interface IngestJob extends BulkJob {
    readonly externalIdFieldName: string | undefined;
    content: string;
    header: string[];
    rows: string[][];
    /** One result per processed row, in order. */
    results: SaveResult[];
}

/** Result CSVs by their resource name. */
export type IngestReport = 'successfulResults' | 'failedResults' | 'unprocessedrecords';

/** The rows of one result CSV, header first; ids of refused rows are empty. */
export function reportRows(job: IngestJob, report: IngestReport): unknown[][] {
    if (report === 'unprocessedrecords') return [job.header, ...job.rows.slice(job.results.length)];
    if (report === 'successfulResults') {
        const rows = job.results.flatMap((result, index) =>
            result.success ? [[result.id, result.created, ...(job.rows[index] ?? [])]] : []
        );
        return [['sf__Id', 'sf__Created', ...job.header], ...rows];
    }
    const rows = job.results.flatMap((result, index) =>
        result.success ? [] : [[result.id ?? '', errorText(result), ...(job.rows[index] ?? [])]]
    );
    return [['sf__Id', 'sf__Error', ...job.header], ...rows];
}

/** `REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --`. */
function errorText({ errors }: SaveResult): string {
    return errors
        .map(({ errorCode, message, fields }) => `${errorCode}:${message}:${fields.join(',')} --`)
        .join(';');
}
