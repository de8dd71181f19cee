import type { IntacctField, MappingProblem } from 'c/mappingCheckUtils';
import type { DraftRow, RowLevel } from 'c/mappingDraftUtils';
import type { KnownObjects } from 'c/mappingFieldUtils';
import type { SourceRecord } from 'c/mappingUtils';

/** One Intacct field as the editor shows it. */
export interface TargetView {
    readonly key: string;
    readonly level: RowLevel;
    readonly intacctField: string;
    /** The field's words in Intacct; its path when Intacct does not know it. */
    readonly label: string;
    readonly field: IntacctField | undefined;
    /** Whether Intacct was asked and does not have the field. */
    readonly isRemoved: boolean;
    /** Alternatives, in the order in which they are tried. */
    readonly rows: readonly DraftRow[];
    readonly problems: readonly MappingProblem[];
}

/** What rows are edited with: both sides as far as they are known. */
export interface RuleContext {
    readonly documentClass: string;
    /** The fields that Intacct has on this level; none while it has not answered. */
    readonly intacctFields: readonly IntacctField[];
    readonly objects: KnownObjects;
    /** Values of Salesforce picklists by `Object.Field`. */
    readonly picklists: Readonly<Record<string, readonly string[]>>;
    /** The record that the mapping is tried on, header or first line. */
    readonly sample: SourceRecord | undefined;
}

/** Before anything has been read. */
export const NOTHING_KNOWN: RuleContext = {
    documentClass: 'Other',
    intacctFields: [],
    objects: {},
    picklists: {},
    sample: undefined
};
