import type { MappingVersion, WriteOutcome } from 'c/mappingDraftService';
import type { DraftRow } from 'c/mappingDraftUtils';

/** c-mapping-session. */
export interface MappingSession extends Element {
    edit(rows: readonly DraftRow[]): void;
    undo(): void;
    reload(): void;
    keep(): void;
    readAgain(): Promise<void>;
    save(): Promise<WriteOutcome>;
    discard(): Promise<WriteOutcome>;
}

/** c-mapping-publisher. */
export interface Publisher extends Element {
    ask(): void;
    publish(
        version: MappingVersion,
        words?: { readonly name: string; readonly note: string }
    ): void;
}

/** What c-mapping-file has read. */
export interface Imported {
    readonly rows: readonly DraftRow[];
    readonly transactionType: string;
    readonly fileName: string;
}
