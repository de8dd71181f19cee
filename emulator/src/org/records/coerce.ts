import Big from 'big.js';
import { normalizeId } from '../kernel/ids.ts';
import { OrgError } from '../kernel/types.ts';
import type { FieldInfo, FieldValue } from '../kernel/types.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const TIME = /^\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z?$/;
const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/**
 * Brings a caller's value into the form the org keeps, refusing what the field cannot hold.
 *
 * in      any JSON scalar; numbers and booleans also as text (as Bulk CSV sends them)
 * out     FieldValue of the field's own kind; empty text becomes null
 * throws  OrgError 400: STRING_TOO_LONG, NUMBER_OUTSIDE_VALID_RANGE, INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST,
 *         MALFORMED_ID, INVALID_EMAIL_ADDRESS, JSON_PARSER_ERROR
 * source  REST API Developer Guide, status codes; messages as the platform words them
 */
export function coerce(field: FieldInfo, value: unknown): FieldValue {
    if (field.type === 'boolean') return toBoolean(field, value);
    if (value === null || value === undefined || value === '') return null;
    switch (field.type) {
        case 'int':
        case 'double':
        case 'currency':
        case 'percent':
            return toNumber(field, value);
        case 'date':
            return toDate(field, value);
        case 'datetime':
            return toDateTime(field, value);
        case 'time':
            return toTime(field, value);
        case 'id':
        case 'reference':
            return toId(field, value);
        case 'picklist':
        case 'multipicklist':
            return toChoice(field, value);
        default:
            return toText(field, value);
    }
}

function toBoolean(field: FieldInfo, value: unknown): boolean {
    if (value === null || value === undefined || value === '') return false;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number' && (value === 0 || value === 1)) return value === 1;
    const text = String(value).toLowerCase();
    if (text === 'true' || text === '1') return true;
    if (text === 'false' || text === '0') return false;
    throw cannotRead('boolean', value, field);
}

function toNumber(field: FieldInfo, value: unknown): number {
    const number = typeof value === 'number' ? value : Number(String(value).trim());
    if (typeof value === 'boolean' || !Number.isFinite(number))
        throw cannotRead(field.type, value, field);
    const rounded = field.type === 'int' ? Math.trunc(number) : roundTo(number, field.scale);
    const digitsLeft = field.precision - (field.type === 'int' ? 0 : field.scale);
    if (field.precision > 0 && Math.abs(rounded) >= 10 ** digitsLeft) {
        const message = `${field.label}: value outside of valid range on numeric field: ${number}`;
        throw new OrgError(400, 'NUMBER_OUTSIDE_VALID_RANGE', message, [field.apiName]);
    }
    return rounded;
}

/** Rounds half up at the given place, on the decimal digits rather than the binary ones. */
export function roundTo(value: number, places: number): number {
    if (Number.isInteger(value)) return value;
    return new Big(value).round(places, Big.roundHalfUp).toNumber();
}

function toDate(field: FieldInfo, value: unknown): string {
    const text = String(value);
    const day = DATE_TIME.test(text) ? text.slice(0, 10) : text;
    if (!DATE.test(day) || !isCalendarDay(day)) throw cannotRead('date', value, field);
    return day;
}

function isCalendarDay(day: string): boolean {
    const date = new Date(`${day}T00:00:00.000Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

/** Whole seconds, UTC. */
function toDateTime(field: FieldInfo, value: unknown): string {
    const text = String(value);
    const withZone = DATE.test(text)
        ? `${text}T00:00:00Z`
        : /Z|[+-]\d{2}:?\d{2}$/.test(text)
          ? text
          : `${text}Z`;
    const ms = DATE.test(text) || DATE_TIME.test(text) ? Date.parse(withZone) : Number.NaN;
    if (Number.isNaN(ms)) throw cannotRead('datetime', value, field);
    return `${new Date(ms).toISOString().slice(0, 19)}.000Z`;
}

function toTime(field: FieldInfo, value: unknown): string {
    const text = String(value);
    if (!TIME.test(text)) throw cannotRead('time', value, field);
    return new Date(`1970-01-01T${text.replace(/Z$/, '')}Z`).toISOString().slice(11);
}

function toId(field: FieldInfo, value: unknown): string {
    const id = normalizeId(String(value));
    if (id) return id;
    const message = `${field.label}: id value of incorrect type: ${String(value)}`;
    throw new OrgError(400, 'MALFORMED_ID', message, [field.apiName]);
}

function toChoice(field: FieldInfo, value: unknown): string {
    const text = String(value);
    const choices = field.type === 'multipicklist' ? text.split(';') : [text];
    const values = field.picklist?.values ?? [];
    const known = choices.map((choice) =>
        values.find((each) => each.value.toLowerCase() === choice.toLowerCase())
    );
    if (field.picklist?.restricted) {
        const bad = choices.filter((_choice, index) => known[index]?.active !== true);
        if (bad.length > 0) {
            const message = `${field.label}: bad value for restricted picklist field: ${bad.join(';')}`;
            throw new OrgError(400, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message, [
                field.apiName
            ]);
        }
    }
    return checkedLength(
        field,
        choices.map((choice, index) => known[index]?.value ?? choice).join(';')
    );
}

function toText(field: FieldInfo, value: unknown): string | null {
    if (typeof value === 'object') throw cannotRead('string', value, field);
    const text = field.type === 'textarea' ? String(value) : String(value).trim();
    if (field.type === 'email' && text !== '' && !EMAIL.test(text)) {
        const message = `${field.label}: invalid email address: ${text}`;
        throw new OrgError(400, 'INVALID_EMAIL_ADDRESS', message, [field.apiName]);
    }
    return text === '' ? null : checkedLength(field, text);
}

function checkedLength(field: FieldInfo, text: string): string {
    if (field.length === 0 || text.length <= field.length) return text;
    const message = `${field.label}: data value too large: ${text} (max length=${field.length})`;
    throw new OrgError(400, 'STRING_TOO_LONG', message, [field.apiName]);
}

/** What the platform's JSON reader says of a value of the wrong kind. */
function cannotRead(kind: string, value: unknown, field: FieldInfo): OrgError {
    const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
    const message = `Cannot deserialize instance of ${kind} from VALUE_STRING value ${shown} or request may be missing a required field`;
    return new OrgError(400, 'JSON_PARSER_ERROR', message, [field.apiName]);
}
