/** What can be wrong with a mapping; the map editor has one sentence for each. */
export type MappingProblemCode =
    | 'CIRCULAR'
    | 'CONSTANT_INVALID'
    | 'FIELD_HAS_PARTS'
    | 'INCOMING_READ_ONLY'
    | 'REQUIRED_UNMAPPED'
    | 'SOURCE_MISSING'
    | 'SOURCE_TOO_DEEP'
    | 'SOURCE_UNKNOWN'
    | 'TARGET_READ_ONLY'
    | 'TARGET_UNKNOWN'
    | 'TEMPLATE_BROKEN'
    | 'TEMPLATE_READS_INTACCT'
    | 'TEMPLATE_READS_UNKNOWN'
    | 'TEXT_TOO_LONG'
    | 'TYPE_MISMATCH'
    | 'TYPE_UNCERTAIN'
    | 'UNREACHABLE'
    | 'VALUE_MAY_BE_TOO_LONG'
    | 'VALUE_NOT_ALLOWED'
    | 'VALUE_TOO_LONG'
    | 'VALUES_UNMAPPED';

/** One mistake in a mapping, or one thing to be careful about. */
export interface MappingProblem {
    readonly code: MappingProblemCode;
    /** Errors keep a draft from being published; warnings do not. */
    readonly severity: 'error' | 'warning';
    readonly level: string;
    readonly intacctField: string;
    /** The row to correct; absent when a row is missing. */
    readonly key?: string | undefined;
    /** Values of the sentence, in their order. */
    readonly values: readonly (string | number)[];
}
