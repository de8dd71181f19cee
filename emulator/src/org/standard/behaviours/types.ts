import type { ObjectInfo, RecordValues, Schema } from '../../kernel/types.ts';
import type { PendingChange } from '../../records/change.ts';
import type { Store } from '../../store/store.ts';

/** What a standard object's own logic may use. */
export interface BehaviourTools {
    readonly schema: Schema;
    readonly store: Store;
    /** The present moment, as date-time fields hold it. */
    now(): string;
    object(apiName: string): ObjectInfo;
    find(apiName: string, id: unknown): RecordValues | undefined;
    /** Rows that are not deleted. */
    findBy(apiName: string, field: string, value: string): RecordValues[];
    /** Writes fields that only the platform writes, with all automation of the record's object. */
    updateComputed(apiName: string, id: string, values: RecordValues): void;
}

/** What the platform itself does when a record of a standard object is saved. */
export interface StandardBehaviour {
    readonly objectApiName: string;
    /** Fills in fields the platform keeps; runs before checks. May refuse the change. */
    derive?(change: PendingChange, tools: BehaviourTools): void;
    /** Keeps related records in step; runs after the rows are written or deleted. */
    follow?(changes: readonly PendingChange[], tools: BehaviourTools): void;
}
