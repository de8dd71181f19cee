import { CLOCKS_APART_MS, type Position, type Start } from '../../domain/pull/position.ts';
import type { ChangePage } from '../../ports/changeFeed.ts';
import type { BulkJob } from './bulkJob.ts';
import type { Stream } from './stream.ts';

/** Longer than the second that a stamp names, and the commit of what was stamped in it. */
const WAIT_MS = 1_500;

/**
 * Reads a page in which every stamp stands for one state. Intacct stamps whole seconds: a record that
 * is read in the second of its change may change in it once more, and nothing would tell. A page
 * whose latest change is that fresh is read again after its second; what is later is for the next run.
 */
export async function settledPage<T extends Position>(
    { run: { clock } }: BulkJob,
    stream: Stream<T>,
    start: Start
): Promise<ChangePage<T>> {
    const askedAt = clock.now().getTime();
    const page = await stream.read(start);
    const latest = Date.parse(page.rows.at(-1)?.modifiedAt ?? '');
    const isFresh = Math.abs(latest - askedAt) <= CLOCKS_APART_MS;
    if (!isFresh) {
        return page;
    }
    await clock.wait(WAIT_MS);
    const again = await stream.read(start);
    const rows = again.rows.filter(({ modifiedAt }) => Date.parse(modifiedAt) <= latest);
    return { ...again, rows, isLast: again.isLast || rows.length < again.rows.length };
}
