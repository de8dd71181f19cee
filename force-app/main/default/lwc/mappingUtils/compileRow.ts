import { converterOf, type Converter } from './convertValue';
import { fillTemplate, isReadable, pathsOf } from './fieldPaths';
import type { FieldMapping, SourceRecord, SourceValue } from './types';

/** A mapping row taken apart once, so that it can be read from many lines. */
export interface CompiledRow {
    readonly row: FieldMapping;
    /** A template whose braces do not pair: nothing can be read by it. */
    readonly isBroken: boolean;
    /** `undefined` when the row reads a field that the reader may not see. */
    read(source: SourceRecord): SourceValue;
    readonly convert: Converter;
}

/** Prepares a row for reading, for whoever asks in a time zone. */
export function compileRow(row: FieldMapping, timeZone: string | undefined): CompiledRow {
    const isBroken = row.rule === 'Template' && !isReadable(row.value ?? '');
    const convert = converterOf(row.intacctField, timeZone);
    return { row, isBroken, read: readerOf(row), convert };
}

function readerOf(row: FieldMapping): CompiledRow['read'] {
    const { rule, salesforceField, value } = row;
    switch (rule) {
        case 'Constant':
            return () => value ?? null;
        case 'Field':
            return salesforceField ? ({ values }) => values[salesforceField] : () => null;
        case 'Template':
            return templateReader(value ?? '', pathsOf(row));
    }
}

/** A template none of whose fields has a value is blank, whatever text stands between them. */
function templateReader(template: string, paths: readonly string[]): CompiledRow['read'] {
    return ({ values }) => {
        if (paths.some((path) => values[path] === undefined)) {
            return undefined;
        }
        const isBlank = (path: string) => String(values[path] ?? '').trim() === '';
        if (paths.length > 0 && paths.every(isBlank)) {
            return null;
        }
        return fillTemplate(template, (path) => String(values[path] ?? ''));
    };
}
