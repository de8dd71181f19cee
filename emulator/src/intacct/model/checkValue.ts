import type { Field } from './field.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Says what is wrong with one value for its property, or nothing.
 *
 * in   any JSON value; null clears a property and is always allowed
 * out  end of a sentence that starts with the property, such as `is not a valid date`
 */
export function checkValue(field: Field, value: unknown): string | undefined {
    if (value === null) return undefined;
    if (field.enum !== undefined) {
        return field.enum.includes(value as string)
            ? undefined
            : `must be one of ${field.enum.join(', ')}`;
    }
    if (field.format === 'date') return isDate(value) ? undefined : 'is not a valid date';
    if (field.format?.startsWith('decimal')) {
        return isDecimal(value) ? undefined : 'is not a valid number';
    }
    if (field.maxLength !== undefined && String(value).length > field.maxLength) {
        return `is longer than ${field.maxLength} characters`;
    }
    switch (field.type) {
        case 'boolean':
            return typeof value === 'boolean' ? undefined : 'is not true or false';
        case 'integer':
        case 'number':
            return isDecimal(value) ? undefined : 'is not a valid number';
        default:
            return typeof value === 'string' || typeof value === 'number'
                ? undefined
                : 'is not a string';
    }
}

function isDecimal(value: unknown): boolean {
    return typeof value === 'number' || (typeof value === 'string' && DECIMAL.test(value));
}

function isDate(value: unknown): boolean {
    if (typeof value !== 'string' || !DATE.test(value)) return false;
    const parsed = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}
