import type { CompiledRow } from './compileRow';
import type { FieldMapping, MappedValue, SourceRecord } from './types';
import { mappedThrough } from './valueMap';

/** What became of one Intacct field for one record. */
export type TargetOutcome =
    | { readonly kind: 'mapped'; readonly mapped: MappedValue }
    | { readonly kind: 'blank' }
    | { readonly kind: 'hidden' }
    | Failed;

/** The template cannot be read, the value map has no entry, or Intacct cannot take the value. */
export interface Failed {
    readonly kind: 'broken' | 'unlisted' | 'invalid';
    readonly row: FieldMapping;
    readonly shown: string;
}

const BLANK: TargetOutcome = { kind: 'blank' };
const HIDDEN: TargetOutcome = { kind: 'hidden' };

/**
 * Finds the value of one Intacct field: the rows that write it are alternatives, tried in order, and
 * the first that is not blank decides.
 *
 * out     `hidden` when an alternative that could decide reads a field the reader may not see
 */
export function mapTarget(rows: readonly CompiledRow[], source: SourceRecord): TargetOutcome {
    for (const compiled of rows) {
        const outcome = mapRow(compiled, source);
        if (outcome.kind !== 'blank') {
            return outcome;
        }
    }
    return BLANK;
}

function mapRow(
    { row, isBroken, read, convert }: CompiledRow,
    source: SourceRecord
): TargetOutcome {
    if (isBroken) {
        return { kind: 'broken', row, shown: row.value ?? '' };
    }
    const raw = read(source);
    if (raw === undefined) {
        return HIDDEN;
    }
    const listed = row.valueMap ? mappedThrough(row.valueMap, raw) : raw;
    if (listed === undefined) {
        return { kind: 'unlisted', row, shown: String(raw) };
    }
    const converted = convert(listed);
    switch (converted.kind) {
        case 'value':
            return { kind: 'mapped', mapped: mappedValue(row, converted.value, source) };
        case 'invalid':
            return { kind: 'invalid', row, shown: converted.shown };
        case 'blank':
            return BLANK;
    }
}

function mappedValue(
    { intacctField, rule, salesforceField }: FieldMapping,
    value: string | boolean,
    { id, objectApiName }: SourceRecord
): MappedValue {
    const origin = { rule, salesforceField, recordId: id, objectApiName };
    return { intacctField, value, origin };
}
