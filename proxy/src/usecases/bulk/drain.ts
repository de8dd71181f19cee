import { OutOfTime } from '../../domain/outOfTime.ts';
import { later, OVERLAP_MS, overlapStart, type Position } from '../../domain/pull/position.ts';
import { openWindow } from '../../domain/pull/window.ts';
import type { ChangePage } from '../../ports/changeFeed.ts';
import type { BulkJob } from './bulkJob.ts';
import { settledPage } from './settledPage.ts';
import type { Stream } from './stream.ts';

/** Most rows of one write: enough to make bulk jobs cheap, few enough to fit in memory as text. */
const MOST_ROWS = 150_000;
const FEWEST_ROWS = 200;
/** Left of a run's time below which no further page is read. */
const RESERVE_MS = 20_000;

/**
 * Brings a stream up to date, from its first page on: reads it page by page, writes what is gathered,
 * and moves the watermark after the write is confirmed. What died half way is met again, because the
 * cursor stays behind.
 *
 * throws  OutOfTime when the run's time is up; the request then continues at its cursor
 */
export async function drain<T extends Position>(
    job: BulkJob,
    stream: Stream<T>,
    first: ChangePage<T>
): Promise<void> {
    const { progress, cursor } = job;
    const resumed = cursor?.stream === stream.id ? cursor : undefined;
    const mostRows = resumed?.rows ?? MOST_ROWS;
    const start = { after: resumed?.after, from: overlapStart(stream.mark.readTo) };
    const window = openWindow();
    let position: Position | undefined = resumed?.after;
    let readTo = stream.mark.readTo;
    const stand = (rows?: number) => {
        const place = rows === undefined ? {} : { rows };
        progress.stand({ stream: stream.id, after: confirmed, ...place });
    };
    let confirmed = position;
    stand(resumed?.rows);

    let page = first;
    progress.expect(page.total);
    for (;;) {
        if (page.rows.some(({ key }) => stream.holds(key))) {
            await write(false);
        }
        await stream.gather(page, start);
        progress.read(page.rows.length);
        page.rows.forEach(({ modifiedAt }) => window.add(modifiedAt));
        position = page.rows.at(-1) ?? position;
        readTo = later(readTo, position?.modifiedAt);
        const isShort = job.run.clock.now().getTime() > job.run.deadline - RESERVE_MS;
        if (page.isLast || isShort || stream.pending() >= mostRows) {
            await write(page.isLast);
        }
        if (page.isLast) {
            break;
        }
        if (isShort) {
            throw new OutOfTime(`stream ${stream.id} goes on after ${position?.modifiedAt}`);
        }
        page = await settledPage(job, stream, { after: position });
    }
    progress.mark({
        ...stream.markOf,
        seen: stream.held() === undefined ? seenAtEnd() : null
    });

    /** The last write of a stream is confirmed together with what comes next. */
    async function write(isLast: boolean): Promise<void> {
        const rows = stream.pending();
        if (rows > 0) {
            if (stream.isWatched) {
                progress.mark({ ...stream.markOf, writingTo: readTo ?? null });
            }
            await progress.checkpoint();
        }
        await stream.write().catch((error: unknown) => {
            if (error instanceof OutOfTime) {
                stand(Math.max(FEWEST_ROWS, Math.floor(Math.min(rows, mostRows) / 4)));
            }
            throw error;
        });
        confirmed = position;
        stand();
        progress.mark({
            ...stream.markOf,
            seen: null,
            ...(readTo !== undefined && { readTo: earlier(readTo, stream.held()) }),
            ...(stream.isWatched && { writingTo: null })
        });
        if (rows > 0 && !isLast) {
            await progress.checkpoint();
        }
    }

    /** A reading that began in the middle has not met all of the last hour. */
    function seenAtEnd(): number | null {
        const begin = resumed?.after?.modifiedAt;
        const isWhole =
            begin === undefined ||
            (readTo !== undefined && Date.parse(begin) < Date.parse(readTo) - OVERLAP_MS);
        return isWhole ? window.count() : null;
    }
}

/** What is left to another run stays ahead of the watermark. */
function earlier(readTo: string, held: string | undefined): string {
    return held !== undefined && Date.parse(held) < Date.parse(readTo) ? held : readTo;
}
