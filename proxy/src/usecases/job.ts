import type { Attempt } from '../domain/attempt.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { ClaimedWork } from '../domain/syncRequest.ts';
import type { Neighbours } from '../ports/neighbours.ts';
import type { Completion } from '../ports/syncOrg.ts';

/** One claimed request, its current try, and the systems it works with. */
export interface Job extends Neighbours {
    readonly work: ClaimedWork;
    readonly attempt: Attempt;
    readonly now: Date;
}

/** What one value of `Operation__c` stands for: does the work and says what to write. */
export type Operation = (job: Job) => Promise<Completion>;

/** The request itself makes no sense; whoever inserts such rows has to mend that. */
export function invalidRequest(detail: string): ProxyError {
    return new ProxyError('REQUEST.INVALID', { params: { detail } });
}
