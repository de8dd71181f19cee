import { isDecimal } from 'c/moneyUtils';
import { MAX_STORED } from './checkSource';
import { problemOf, type CheckedRow } from './context';
import type { IntacctField } from './definition';
import type { MappingProblem } from './problem';
import { parseTemplate } from './template';

const CALENDAR_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether the constant or template of a row can be stored and is what the Intacct field takes. */
export function checkText({ row, field }: CheckedRow): MappingProblem[] {
    if (row.rule === 'Field') {
        return [];
    }
    const text = row.value.trim();
    if (text === '') {
        return [problemOf(row, 'error', 'SOURCE_MISSING')];
    }
    if (row.value.length > MAX_STORED) {
        return [problemOf(row, 'error', 'TEXT_TOO_LONG', row.value.length, MAX_STORED)];
    }
    const { parts, isBroken } = parseTemplate(row.value);
    if (row.rule === 'Template' && isBroken) {
        return [problemOf(row, 'error', 'TEMPLATE_BROKEN', row.value)];
    }
    if (!field) {
        return [];
    }
    const fixed =
        row.rule === 'Constant'
            ? text
            : parts.flatMap((part) => (part.kind === 'text' ? part.text : [])).join('');
    if (field.maxLength && fixed.length > field.maxLength) {
        const { label, maxLength } = field;
        return [problemOf(row, 'error', 'VALUE_TOO_LONG', fixed.length, label, maxLength)];
    }
    return row.rule === 'Constant' ? checkConstant(row, field, text) : [];
}

function checkConstant(
    row: CheckedRow['row'],
    field: IntacctField,
    text: string
): MappingProblem[] {
    const { values, label, type } = field;
    if (values && values.length > 0 && !values.some(({ value }) => value === text)) {
        const allowed = values.map(({ value }) => value).join(', ');
        return [problemOf(row, 'error', 'VALUE_NOT_ALLOWED', text, label, allowed)];
    }
    return isOfType(text, type)
        ? []
        : [problemOf(row, 'error', 'CONSTANT_INVALID', text, label, type)];
}

function isOfType(text: string, type: IntacctField['type']): boolean {
    switch (type) {
        case 'decimal':
            return isDecimal(text);
        case 'integer':
            return /^[+-]?\d+$/.test(text);
        case 'boolean':
            return text === 'true' || text === 'false';
        case 'date':
            return CALENDAR_DATE.test(text);
        case 'datetime':
            return !Number.isNaN(Date.parse(text));
        default:
            return true;
    }
}
