import type { FailureCode } from 'c/failureUtils';
import type { IssueSubject } from '../../domain/pull/issue.ts';
import type { Mark } from '../../domain/pull/configuration.ts';
import type { Position, Start } from '../../domain/pull/position.ts';
import type { ChangePage, Probe } from '../../ports/changeFeed.ts';
import type { MarkUpdate } from '../../ports/mirrorStore.ts';

/** One kind of change that is brought to Salesforce in the order in which it happened. */
export interface Stream<T extends Position> {
    /** Names the stream in cursors. */
    readonly id: string;
    readonly markOf: Pick<MarkUpdate, 'stream' | 'typeId'>;
    readonly mark: Mark;
    /** Names the stream in issues about all of it. */
    readonly subject: IssueSubject;
    /** Whether an earlier run has told of the whole stream what is still open. */
    readonly isTold: (code: FailureCode) => boolean;
    /** Whether half written records must be told from whole ones by the mark of the write. */
    readonly isWatched: boolean;
    /** Something waits that no change of Intacct announces. */
    readonly hasLeftovers: boolean;
    readonly probe: (readTo: string) => Promise<Probe>;
    readonly read: (start: Start) => Promise<ChangePage<T>>;
    /** Takes in a page of a reading that began at a start. */
    gather(page: ChangePage<T>, start: Start): Promise<void>;
    /** Rows gathered and not written yet. */
    readonly pending: () => number;
    /** Whether a record waits to be written already: it must not wait twice. */
    readonly holds: (key: string) => boolean;
    /** Moment of the earliest change that is left to another run: it must be met again. */
    readonly held: () => string | undefined;
    /** Writes what was gathered, and reports what could not be written. */
    readonly write: () => Promise<void>;
    /** Tells what is wrong with the stream as a whole, and settles what is wrong no more. */
    readonly settle: () => Promise<void>;
}
