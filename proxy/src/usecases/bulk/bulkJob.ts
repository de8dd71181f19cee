import type { Attempt } from '../../domain/attempt.ts';
import type { Cursor } from '../../domain/pull/cursor.ts';
import type { ClaimedWork } from '../../domain/syncRequest.ts';
import type { Neighbours } from '../../ports/neighbours.ts';
import type { Run } from '../../ports/run.ts';
import type { Progress } from './progress.ts';

/** One claimed bulk request, its current try, and what it works with. */
export interface BulkJob extends Neighbours {
    readonly work: ClaimedWork;
    readonly attempt: Attempt;
    readonly run: Run;
    readonly progress: Progress;
    /** Where an earlier delivery of the request stopped. */
    readonly cursor?: Cursor | undefined;
}

/** What one bulk value of `Operation__c` stands for. Ends early by throwing OutOfTime. */
export type BulkOperation = (job: BulkJob) => Promise<void>;
