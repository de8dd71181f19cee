import type { LiteralType } from '@jetstreamapp/soql-parser-js';
import { normalizeId } from '../kernel/ids.ts';
import type { FieldInfo } from '../kernel/types.ts';
import type { SqlValue } from '../store/database.ts';
import type { QueryErrors } from './errors.ts';

const NUMBERS: ReadonlySet<string> = new Set(['int', 'double', 'currency', 'percent']);
const UNQUOTED: ReadonlySet<string> = new Set([...NUMBERS, 'boolean', 'date', 'datetime']);
const TYPE_NAMES: Readonly<Record<string, string>> = { datetime: 'dateTime' };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * Reads one literal of a comparison for the field it is compared with.
 *
 * in      the parser's raw text, quotes and escapes included
 * out     value as stored; blank text is null
 * throws  OrgError 400 INVALID_FIELD when text is compared with a number, date or boolean, or the other way round;
 *         INVALID_QUERY_FILTER_OPERATOR when an id is compared with what cannot be one
 */
export function literalFor(
    raw: string,
    type: LiteralType | undefined,
    field: FieldInfo | undefined,
    name: string,
    errors: QueryErrors
): SqlValue {
    if (type === 'NULL') return null;
    const isText = type === 'STRING';
    if (field && isText === UNQUOTED.has(field.type)) {
        const expected = isText ? (TYPE_NAMES[field.type] ?? field.type) : 'string';
        throw errors.wrongLiteral(name, expected, isText);
    }
    if (isText) return textLiteral(raw.slice(1, -1), field, errors);
    if (type === 'BOOLEAN') return raw.toUpperCase() === 'TRUE' ? 1 : 0;
    if (type === 'DATE') return dateLiteral(raw, field, name, errors);
    if (type === 'DATETIME') return dateTimeLiteral(raw, field, name, errors);
    return Number(raw.replace(/^[a-z]{3}/i, ''));
}

function textLiteral(escaped: string, field: FieldInfo | undefined, errors: QueryErrors): SqlValue {
    const text = escaped.replace(/\\([\s\S])/g, (_all, letter: string) => {
        if (letter === '%' || letter === '_') return `\\${letter}`;
        return ESCAPES[letter] ?? letter;
    });
    if (text === '') return null;
    const isId = field?.type === 'id' || field?.type === 'reference';
    if (!isId) return text;
    const id = normalizeId(text);
    if (id === undefined) throw errors.invalidId(text);
    return id;
}

function dateLiteral(
    raw: string,
    field: FieldInfo | undefined,
    name: string,
    errors: QueryErrors
): string {
    if (field?.type === 'datetime') throw errors.wrongLiteral(name, 'dateTime', true);
    return raw;
}

function dateTimeLiteral(
    raw: string,
    field: FieldInfo | undefined,
    name: string,
    errors: QueryErrors
): string {
    if (field?.type === 'date') throw errors.wrongLiteral(name, 'date', true);
    const text = raw.replace(' ', '+').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    return `${new Date(text).toISOString().slice(0, 19)}.000Z`;
}
