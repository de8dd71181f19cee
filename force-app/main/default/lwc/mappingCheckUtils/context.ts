import type { DraftRow } from 'c/mappingDraftUtils';
import type { KnownObjects } from 'c/mappingFieldUtils';
import type { IntacctDefinition, IntacctField } from './definition';
import type { MappingProblem, MappingProblemCode } from './problem';

/** What a mapping is checked against. */
export interface CheckContext {
    readonly rows: readonly DraftRow[];
    /** Absent while Intacct has not answered: its fields are not checked then. */
    readonly definition: IntacctDefinition | undefined;
    /** Salesforce objects read so far; paths through others are not checked yet. */
    readonly objects: KnownObjects;
    readonly documentClass: string;
    /** Values of Salesforce picklists by `Object.Field`, as far as they have been read. */
    readonly picklists: Readonly<Record<string, readonly string[]>>;
}

/** A row that is on, with the field it writes as far as Intacct knows it. */
export interface CheckedRow {
    readonly row: DraftRow;
    readonly field: IntacctField | undefined;
}

/** Makes a problem of a row. */
export function problemOf(
    row: DraftRow,
    severity: MappingProblem['severity'],
    code: MappingProblemCode,
    ...values: readonly (string | number)[]
): MappingProblem {
    const { key, level, intacctField } = row;
    return { code, severity, key, level, intacctField, values };
}
