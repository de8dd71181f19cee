import { toProxyError, type ProxyError } from '../../domain/proxyError.ts';
import { overlapStart, type Position } from '../../domain/pull/position.ts';
import type { ChangePage } from '../../ports/changeFeed.ts';
import type { BulkJob } from './bulkJob.ts';
import { drain } from './drain.ts';
import { reportRefusal } from './reportRefusal.ts';
import { settledPage } from './settledPage.ts';
import type { Stream } from './stream.ts';

/**
 * Brings streams up to date, one after the other. What they begin with is asked for in one call, so
 * that a run which finds nothing costs no more. A stream that is refused for good becomes an issue
 * and does not stop the others.
 *
 * throws  OutOfTime, any passing failure, and the refusal when every stream was refused
 */
export async function drainAll(job: BulkJob, streams: readonly Stream<Position>[]): Promise<void> {
    const refusals: ProxyError[] = [];
    const openings = await Promise.all(
        streams.map((stream) => opening(job, stream).catch((error: unknown) => toProxyError(error)))
    );
    for (const [index, stream] of streams.entries()) {
        const found = openings[index] as ChangePage<Position> | ProxyError | 'idle';
        try {
            if (found instanceof Error) {
                throw found;
            }
            if (found !== 'idle') {
                await drain(job, stream, found);
                await stream.settle();
            }
        } catch (error) {
            refusals.push(await reportRefusal(job, stream, error));
        }
    }
    const [first] = refusals;
    if (first && refusals.length === streams.length) {
        throw first;
    }
}

/** The first page of a stream, or that there is nothing new. One that was begun is gone on with. */
async function opening(
    job: BulkJob,
    stream: Stream<Position>
): Promise<ChangePage<Position> | 'idle'> {
    const { cursor } = job;
    const { id, mark, hasLeftovers } = stream;
    const resumed = cursor?.stream === id ? cursor : undefined;
    if (resumed === undefined && !hasLeftovers && mark.readTo && mark.seen !== undefined) {
        const { newer, recent } = await stream.probe(mark.readTo);
        if (newer === 0 && recent === mark.seen) {
            return 'idle';
        }
    }
    const page = await settledPage(job, stream, {
        after: resumed?.after,
        from: overlapStart(mark.readTo)
    });
    const isNothing = page.rows.length === 0 && !hasLeftovers && mark.readTo === undefined;
    return isNothing && resumed === undefined ? 'idle' : page;
}
