import type { FieldType, FieldValue } from '../kernel/types.ts';

/** A point in time inside a formula, so that `date + 1` and `date - date` mean days. */
export interface FormulaTime {
    readonly kind: 'date' | 'datetime' | 'time';
    /** Milliseconds since 1970 UTC; for `time`, since midnight. */
    readonly ms: number;
}

/** What formulas compute with; null is blank. */
export type FormulaValue = string | number | boolean | FormulaTime | null;

/** A mistake in a formula's text or use; the caller names the rule or field it belongs to. */
export class FormulaError extends Error {
    override readonly name = 'FormulaError';
}

export const DAY_MS = 86_400_000;

export function isTime(value: FormulaValue): value is FormulaTime {
    return typeof value === 'object' && value !== null;
}

/** Brings a stored field into a formula. */
export function fromField(value: FieldValue | undefined, type: FieldType): FormulaValue {
    if (value === null || value === undefined) return null;
    if (type === 'date') return { kind: 'date', ms: Date.parse(`${value}T00:00:00.000Z`) };
    if (type === 'datetime') return { kind: 'datetime', ms: Date.parse(String(value)) };
    if (type === 'time') return { kind: 'time', ms: Date.parse(`1970-01-01T${value}`) };
    return value;
}

/** Brings a formula's result back into a field: dates and times in the org's own text form. */
export function toField(value: FormulaValue): FieldValue {
    return isTime(value) ? timeText(value) : value;
}

/** Writes a date `2027-01-31`, a date-time `…T13:30:00.000Z`, a time `13:30:00.000Z`. */
function timeText({ kind, ms }: FormulaTime): string {
    const iso = new Date(ms).toISOString();
    if (kind === 'date') return iso.slice(0, 10);
    return kind === 'datetime' ? iso : iso.slice(11);
}

/** Text as `TEXT()` and `&` see it. */
export function toText(value: FormulaValue): string {
    if (value === null) return '';
    if (isTime(value))
        return value.kind === 'datetime'
            ? `${timeText(value).slice(0, 19).replace('T', ' ')}Z`
            : timeText(value);
    return String(value);
}

/** A number or blank. @throws FormulaError for text and dates. */
export function toNumber(value: FormulaValue): number | null {
    if (value === null || value === '') return null;
    if (typeof value === 'number') return value;
    throw new FormulaError(`expected a number, found ${toText(value)}`);
}

/** Blank counts as false. */
export function toBoolean(value: FormulaValue): boolean {
    return value === true || value === 'true';
}

export function isBlank(value: FormulaValue): boolean {
    return value === null || value === '';
}
