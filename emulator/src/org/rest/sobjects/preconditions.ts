import { OrgError } from '../../kernel/types.ts';
import type { RecordValues } from '../../kernel/types.ts';
import type { Call } from '../resource.ts';

/** Refuses a conditional write of a record that changed since. @throws OrgError 412. */
export function checkUnmodified({ headers }: Call, values: RecordValues): void {
    const since = Date.parse(headers['if-unmodified-since'] ?? '');
    if (Number.isNaN(since) || !(modifiedAt(values) > since)) return;
    const message =
        'The requested resource has been modified since the time given in If-Unmodified-Since';
    throw new OrgError(412, 'PRECONDITION_FAILED', message);
}

/** True when a conditional read can be answered with 304. */
export function isUnchanged({ headers }: Call, values: RecordValues): boolean {
    const since = Date.parse(headers['if-modified-since'] ?? '');
    return !Number.isNaN(since) && modifiedAt(values) <= since;
}

export function lastModifiedHeader(values: RecordValues): Record<string, string> {
    return { 'Last-Modified': new Date(modifiedAt(values)).toUTCString() };
}

function modifiedAt(values: RecordValues): number {
    return Date.parse(String(values['LastModifiedDate']));
}
