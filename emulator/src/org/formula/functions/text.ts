import { FormulaError, toNumber, toText } from '../values.ts';
import type { FormulaValue } from '../values.ts';
import { eager } from './types.ts';
import type { FunctionTable } from './types.ts';

const count = (value: FormulaValue | undefined): number =>
    Math.max(0, toNumber(value ?? null) ?? 0);
const str = (value: FormulaValue | undefined): string => toText(value ?? null);
const emptyAsNull = (text: string): string | null => (text === '' ? null : text);

export const TEXT: FunctionTable = {
    TEXT: eager(([value]) => emptyAsNull(str(value))),
    VALUE: eager(([value]) => numberIn(str(value))),
    LEN: eager(([value]) => str(value).length),
    LEFT: eager(([value, length]) => emptyAsNull(str(value).slice(0, count(length)))),
    RIGHT: eager(([value, length]) =>
        emptyAsNull(count(length) ? str(value).slice(-count(length)) : '')
    ),
    MID: eager(([value, start, length]) => {
        const from = Math.max(0, count(start) - 1);
        return emptyAsNull(str(value).slice(from, from + count(length)));
    }),
    TRIM: eager(([value]) => emptyAsNull(str(value).trim())),
    UPPER: eager(([value]) => emptyAsNull(str(value).toUpperCase())),
    LOWER: eager(([value]) => emptyAsNull(str(value).toLowerCase())),
    INITCAP: eager(([value]) =>
        emptyAsNull(
            str(value)
                .toLowerCase()
                .replace(/(^|[^\p{L}\p{N}])(\p{L})/gu, (all) => all.toUpperCase())
        )
    ),
    ASCII: eager(([value]) => str(value).codePointAt(0) ?? null),
    CHR: eager(([value]) => String.fromCodePoint(count(value))),
    HTMLENCODE: eager(([value]) => emptyAsNull(htmlEncoded(str(value)))),
    URLENCODE: eager(([value]) => emptyAsNull(encodeURIComponent(str(value)))),
    PICKLISTCOUNT: eager(([value]) => (value === null ? 0 : str(value).split(';').length)),
    CONTAINS: eager(([value, part]) => str(value).includes(str(part))),
    BEGINS: eager(([value, part]) => str(value).startsWith(str(part))),
    FIND: eager(
        ([part, value, start]) => str(value).indexOf(str(part), Math.max(0, count(start) - 1)) + 1
    ),
    SUBSTITUTE: eager(([value, old, fresh]) =>
        emptyAsNull(str(value).replaceAll(str(old), str(fresh)))
    ),
    LPAD: eager(([value, length, pad]) =>
        str(value)
            .slice(0, count(length))
            .padStart(count(length), str(pad ?? ' '))
    ),
    RPAD: eager(([value, length, pad]) =>
        str(value)
            .slice(0, count(length))
            .padEnd(count(length), str(pad ?? ' '))
    ),
    REGEX: eager(([value, pattern]) => matchesWhole(str(value), str(pattern))),
    REVERSE: eager(([value]) => [...str(value)].reverse().join('')),
    CASESAFEID: eager(([value]) => value ?? null),
    BR: eager(() => '\n'),
    HYPERLINK: eager(([url, label, target]) => {
        const opensIn = target ? ` target="${str(target)}"` : '';
        return `<a href="${str(url)}"${opensIn}>${str(label)}</a>`;
    }),
    IMAGE: eager(([url, alt]) => `<img src="${str(url)}" alt="${str(alt)}">`)
};

const HTML: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};

function htmlEncoded(text: string): string {
    return text.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign);
}

function numberIn(text: string): number | null {
    if (text.trim() === '') return null;
    const value = Number(text.replaceAll(',', ''));
    if (Number.isNaN(value)) throw new FormulaError(`VALUE: ${text} is not a number`);
    return value;
}

function matchesWhole(text: string, pattern: string): boolean {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
}
