import { convertValue } from './convertValue';
import { fillTemplate, pathsOf } from './fieldPaths';
import type { FieldMapping, MappedValue, SourceRecord, SourceValue } from './types';

/** What became of one Intacct field for one record. */
export type TargetOutcome =
    | { readonly kind: 'mapped'; readonly mapped: MappedValue }
    | { readonly kind: 'blank' }
    | { readonly kind: 'hidden' }
    | { readonly kind: 'invalid'; readonly row: FieldMapping; readonly shown: string };

/**
 * Finds the value of one Intacct field: the rows that write it are alternatives, tried in order, and
 * the first that is not blank decides.
 *
 * out     `hidden` when an alternative that could decide reads a field the reader may not see
 */
export function mapTarget(rows: readonly FieldMapping[], source: SourceRecord): TargetOutcome {
    for (const row of rows) {
        const raw = rawValue(row, source);
        if (raw === undefined) {
            return { kind: 'hidden' };
        }
        const converted = convertValue(row.intacctField, raw);
        if (converted.kind === 'invalid') {
            return { kind: 'invalid', row, shown: converted.shown };
        }
        if (converted.kind === 'value') {
            return { kind: 'mapped', mapped: mappedValue(row, converted.value, source) };
        }
    }
    return { kind: 'blank' };
}

function rawValue(row: FieldMapping, source: SourceRecord): SourceValue {
    switch (row.rule) {
        case 'Constant':
            return row.value ?? null;
        case 'Field':
            return row.salesforceField ? source.values[row.salesforceField] : null;
        case 'Template':
            return templateValue(row, source);
    }
}

/** A template none of whose fields has a value is blank, whatever text stands between them. */
function templateValue(row: FieldMapping, { values }: SourceRecord): SourceValue {
    const paths = pathsOf(row);
    if (paths.some((path) => values[path] === undefined)) {
        return undefined;
    }
    const isBlank = (path: string) => String(values[path] ?? '').trim() === '';
    if (paths.length > 0 && paths.every(isBlank)) {
        return null;
    }
    return fillTemplate(row.value ?? '', (path) => String(values[path] ?? ''));
}

function mappedValue(
    row: FieldMapping,
    value: string | boolean,
    { id, objectApiName }: SourceRecord
): MappedValue {
    const { rule, salesforceField } = row;
    return {
        intacctField: row.intacctField,
        value,
        origin: { rule, salesforceField, recordId: id, objectApiName }
    };
}
