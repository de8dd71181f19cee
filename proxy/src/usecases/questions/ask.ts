import { toProxyError } from '../../domain/proxyError.ts';
import type { RetryPolicy } from '../../domain/retrying.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Neighbours, OpenNeighbours } from '../../ports/neighbours.ts';
import type { Log, Run } from '../../ports/run.ts';
import { logFailure } from '../logFailure.ts';
import { newRun, type Patience } from '../newRun.ts';

/** What became of a question; a failure of a vendor is an answer too. */
export interface Answer<T> {
    readonly ok: boolean;
    readonly code: string;
    readonly message: string;
    /** Absent when there is none. */
    readonly content?: T | undefined;
}

/** A question of one org to its Intacct company. */
export type Ask<Q, T> = (organizationId: string, question: Q, log: Log) => Promise<Answer<T>>;

/** What answering takes: both systems, and the run in which it happens. */
export type Find<Q, T> = (
    neighbours: Pick<Neighbours, 'catalog' | 'org'>,
    question: Q,
    run: Run
) => Promise<T>;

export interface QuestionTools {
    readonly open: OpenNeighbours;
    readonly clock: Clock;
    readonly policy: RetryPolicy;
}

/** A person waits for the answer. */
const PATIENCE: Patience = { runMs: 25_000, retryMs: 8_000 };

/** Makes a question of the way to find its answer. */
export function asking<Q, T>({ open, clock, policy }: QuestionTools, find: Find<Q, T>): Ask<Q, T> {
    return async (organizationId, question, log) => {
        const run = newRun(log, { clock, policy }, PATIENCE);
        const neighbours = open(organizationId, run);
        try {
            const content = await find(neighbours, question, run);
            return { ok: true, code: '', message: '', content };
        } catch (thrown) {
            const error = toProxyError(thrown);
            logFailure(log, error, 'question');
            return { ok: false, code: error.code, message: error.message };
        }
    };
}
