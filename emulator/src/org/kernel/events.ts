import type { DmlOperation } from './records.ts';

/** Records of one object that a committed transaction changed. */
export interface CommittedChange {
    readonly objectApiName: string;
    readonly operation: DmlOperation;
    readonly ids: readonly string[];
    readonly userId: string;
}

/** Tells caches, push channels and pages what was committed. */
export interface OrgEvents {
    onCommitted(listener: (changes: readonly CommittedChange[]) => void): void;
    emitCommitted(changes: readonly CommittedChange[]): void;
}
