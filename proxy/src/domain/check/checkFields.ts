import type { IntacctDocument, Problem } from 'c/mappingUtils';
import type { DocumentField, DocumentFields, DocumentFieldType } from '../documentField.ts';
import { leavesOf, type CheckedDocument, type CheckedLine } from './checkedDocument.ts';
import { found } from './found.ts';

/** How a value of each type is written; texts and references may be anything. */
const FORMS: Readonly<Partial<Record<DocumentFieldType, RegExp>>> = {
    decimal: /^-?\d+(?:\.\d+)?$/,
    integer: /^-?\d+$/,
    boolean: /^(?:true|false)$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
    datetime: /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/
};

/**
 * What the definition's own fields say against the values: fields that Intacct does not have (once
 * each, since one mapping row writes them on every line), texts that are too long, values of another
 * type and values that a list does not hold.
 */
export function checkFields(document: CheckedDocument, fields: DocumentFields): Problem[] {
    const header = checkerOf(document, fields.header);
    const line = checkerOf(document, fields.line);
    return [
        ...header(document.header),
        ...document.lines.flatMap((checked) => line(checked.fields, checked))
    ];
}

function checkerOf(document: CheckedDocument, fields: readonly DocumentField[]) {
    const byPath = new Map(fields.map((field) => [field.path, field]));
    const unknown = new Set<string>();
    return (values: IntacctDocument, line?: CheckedLine): Problem[] =>
        leavesOf(values).flatMap(([path, value]) => {
            const field = byPath.get(path) ?? byPath.get(path.replace(/\.key$/, '.id'));
            if (field) {
                return valueProblem(document, line, field, value);
            }
            if (unknown.has(path)) {
                return [];
            }
            unknown.add(path);
            return [found(document, line, 'MAPPING.TARGET_UNKNOWN', path)];
        });
}

function valueProblem(
    document: CheckedDocument,
    line: CheckedLine | undefined,
    { path, type, maxLength, values }: DocumentField,
    value: string
): Problem[] {
    const params = { object: '', record: line?.recordId ?? document.sourceRecordId, field: path };
    if (maxLength !== undefined && value.length > maxLength) {
        const length = String(maxLength);
        return [found(document, line, 'MAPPING.VALUE_TOO_LONG', path, { ...params, length })];
    }
    const isAllowed = type !== 'enum' || values?.some((one) => one.value === value);
    if (!isAllowed || !(FORMS[type]?.test(value) ?? true)) {
        return [found(document, line, 'MAPPING.VALUE_INVALID', path, { ...params, value })];
    }
    return [];
}
