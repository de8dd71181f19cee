import type { FilterOperation } from '@salesforce/types/metadata';
import type { FieldInfo } from '../kernel/types.ts';
import { soqlContains, soqlText } from './soqlOf.ts';

const TEXT = new Set([
    'string',
    'textarea',
    'email',
    'phone',
    'url',
    'picklist',
    'multipicklist',
    'id',
    'reference'
]);
const COMPARISONS: Readonly<Record<string, string>> = {
    lessThan: '<',
    greaterThan: '>',
    lessOrEqual: '<=',
    greaterOrEqual: '>='
};

/**
 * The SOQL condition of one filter as list views and reports write them.
 *
 * in      values of one filter with commas between, dates `1/31/2027` or a word such as `LAST_N_DAYS:7`, checkboxes `1`
 * out     a condition that is met by any of the values; an empty value stands for blank
 */
export function metadataCondition(
    path: string,
    field: FieldInfo,
    operation: FilterOperation,
    value: string
): string {
    const values = value.split(',').map((part) => literal(field, part.trim()));
    const comparison = COMPARISONS[operation];
    if (comparison) return `${path} ${comparison} ${values[0]}`;
    switch (operation) {
        case 'notEqual':
            return `(NOT ${path} IN (${values.join(', ')}))`;
        case 'contains':
            return `${path} LIKE ${soqlContains(value)}`;
        case 'notContain':
            return `(NOT ${path} LIKE ${soqlContains(value)})`;
        case 'startsWith':
            return `${path} LIKE ${soqlText(`${value}%`)}`;
        case 'includes':
            return `${path} INCLUDES (${values.join(', ')})`;
        case 'excludes':
            return `${path} EXCLUDES (${values.join(', ')})`;
        default:
            return values.length > 1
                ? `${path} IN (${values.join(', ')})`
                : `${path} = ${values[0]}`;
    }
}

function literal(field: FieldInfo, value: string): string {
    if (value === '') return 'NULL';
    if (field.type === 'boolean') return /^(1|true)$/i.test(value) ? 'TRUE' : 'FALSE';
    if (field.type === 'date' || field.type === 'datetime') return dateLiteral(field, value);
    return TEXT.has(field.type) ? soqlText(value) : value;
}

/** `1/31/2027` as the metadata writes a day, or a date word such as `LAST_N_DAYS:7`. */
function dateLiteral(field: FieldInfo, value: string): string {
    const [, month, day, year] = /^(\d+)\/(\d+)\/(\d{4})/.exec(value) ?? [];
    if (!month || !day || !year) return value.toUpperCase();
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return field.type === 'date' ? date : `${date}T00:00:00Z`;
}
