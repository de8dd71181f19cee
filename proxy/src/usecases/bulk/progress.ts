import type { Attempt } from '../../domain/attempt.ts';
import { cursorText, type Cursor } from '../../domain/pull/cursor.ts';
import type { Issue } from '../../domain/pull/issue.ts';
import type { ClaimedWork } from '../../domain/syncRequest.ts';
import type { Checkpoint, LooseIssue, MarkUpdate, MirrorStore } from '../../ports/mirrorStore.ts';

/** How far a bulk request is: what it counts, where it stands, and which marks are still to be written. */
export interface Progress {
    /** Rows that are still to come, as far as known. */
    expect(rows: number): void;
    read(rows: number): void;
    /** Records that were applied whole. */
    written(rows: number): void;
    /** Issues about records that were not applied, or not wholly. */
    failed(issues: number): void;
    /** Where the request would continue. */
    stand(cursor: Cursor): void;
    readonly cursor: Cursor | undefined;
    /** Keeps a mark for the next checkpoint; a later one of the same stream completes an earlier one. */
    mark(update: MarkUpdate): void;
    /** Reports issues at once, so that they stand before the mark that passes them. */
    report(issues: readonly Issue[], settledIds?: readonly string[]): Promise<void>;
    /**
     * Settles what earlier runs reported of subjects that are named in words only and were tried again
     * now; the open issues are read once a run, and only by a run that tries something.
     */
    settle(documentIds: readonly string[]): Promise<void>;
    checkpoint(): Promise<void>;
    pause(): Promise<void>;
    finish(): Promise<void>;
    /** Whether the try has been counted on the request. */
    readonly isCounted: boolean;
}

/** Begins where the last delivery of the request ended. */
export function openProgress(
    store: MirrorStore,
    work: ClaimedWork,
    { attempt, cursor: first }: { attempt: Attempt; cursor: Cursor | undefined }
): Progress {
    const { bulk } = work.request;
    const isResumed = first !== undefined;
    const counts = isResumed
        ? { read: bulk.read, written: bulk.written, failed: bulk.failed }
        : { read: 0, written: 0, failed: 0 };
    let expected = counts.read;
    let cursor = first;
    let marks = new Map<string, MarkUpdate>();
    let isCounted = false;
    let loose: Promise<readonly LooseIssue[]> | undefined;

    async function save(
        how: (work: ClaimedWork, checkpoint: Checkpoint) => Promise<void>
    ): Promise<void> {
        await how(work, {
            ...counts,
            progress: Math.min(99, Math.floor((100 * counts.read) / Math.max(1, expected))),
            cursor: cursor && cursorText(cursor),
            attempt,
            marks: [...marks.values()]
        });
        marks = new Map();
        isCounted = true;
    }

    return {
        expect: (rows) => void (expected += rows),
        read: (rows) => void (counts.read += rows),
        written: (rows) => void (counts.written += rows),
        failed: (issues) => void (counts.failed += issues),
        stand: (next) => void (cursor = next),
        mark(update) {
            const name = `${update.stream} ${update.typeId ?? ''}`;
            marks.set(name, { ...marks.get(name), ...update });
        },
        async report(issues, settledIds = []) {
            if (issues.length > 0 || settledIds.length > 0) {
                await store.saveIssues(work, issues, settledIds);
            }
        },
        async settle(documentIds) {
            const tried = new Set(documentIds);
            if (tried.size > 0) {
                loose ??= store.looseIssues();
                const settled = (await loose).filter((issue) => tried.has(issue.documentId));
                await this.report(
                    [],
                    settled.map(({ id }) => id)
                );
            }
        },
        checkpoint: () => save(store.checkpoint),
        pause: () => save(store.pause),
        finish: () => save(store.finish),
        get cursor() {
            return cursor;
        },
        get isCounted() {
            return isCounted;
        }
    };
}
