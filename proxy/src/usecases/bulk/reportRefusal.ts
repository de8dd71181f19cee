import type { FailureCode } from 'c/failureUtils';
import { ProxyError } from '../../domain/proxyError.ts';
import { issueOf, type IssueSubject } from '../../domain/pull/issue.ts';
import type { BulkJob } from './bulkJob.ts';

/** A part of a run that is refused as a whole. */
interface Refused {
    readonly subject: IssueSubject;
    /** Whether an earlier run has told of it what is still open. */
    readonly isTold: (code: FailureCode) => boolean;
}

/**
 * Makes an issue of what was refused for good, so that the run goes on with its other parts. A cause
 * that lasts stays one issue.
 *
 * throws  what passes, what is a bug, and that another run holds the request: these end the run
 */
export async function reportRefusal(
    { progress }: Pick<BulkJob, 'progress'>,
    { subject, isTold }: Refused,
    thrown: unknown
): Promise<ProxyError> {
    const isFinal =
        thrown instanceof ProxyError &&
        !thrown.isRetryable &&
        thrown.code !== 'REQUEST.NOT_CLAIMABLE';
    if (!isFinal) {
        throw thrown;
    }
    progress.failed(1);
    await progress.report(isTold(thrown.code) ? [] : [issueOf(thrown, subject)]);
    return thrown;
}
