import { textIn, type Raw } from '../raw.ts';
import type { ForgivingQuery } from './forgivingQuery.ts';
import { PAGE_SIZE } from './queryDesk.ts';

interface Reading {
    readonly object: string;
    /** Must name `key`. */
    readonly fields: readonly string[];
    readonly filters: readonly object[];
    readonly indispensable?: readonly string[] | undefined;
}

/** The older gateway takes no more values in one condition; the same is kept here. */
const VALUES_PER_QUERY = 1000;
/** Queries that share a call answer up to 4,000 rows each: together they need a second call seldom. */
const QUERIES_PER_CALL = 3;
const FEWEST_VALUES = 100;

/** Reads every row that fits, page by page, each page beginning after the last key of the one before. */
export async function readAll(query: ForgivingQuery, reading: Reading): Promise<Raw[]> {
    const { object, fields, filters, indispensable = fields } = reading;
    const rows: Raw[] = [];
    for (;;) {
        const last = rows.at(-1);
        const after = last ? [{ $gt: { key: textIn(last, 'key') } }] : [];
        const page = await query(
            {
                object,
                fields,
                filters: [...filters, ...after],
                orderBy: [{ key: 'asc' }],
                size: PAGE_SIZE
            },
            (field) => !indispensable.includes(field)
        );
        rows.push(...page.rows);
        if (page.rows.length === 0 || page.rows.length >= page.total) {
            return rows;
        }
    }
}

/** As `readAll`, for rows whose field has one of many values: parts of the list share their calls. */
export async function readAllIn(
    query: ForgivingQuery,
    reading: Reading,
    { field, values }: { readonly field: string; readonly values: readonly string[] }
): Promise<Raw[]> {
    const even = Math.max(FEWEST_VALUES, Math.ceil(values.length / QUERIES_PER_CALL));
    const size = Math.min(VALUES_PER_QUERY, even);
    const parts = Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
        values.slice(at * size, (at + 1) * size)
    );
    const rows = await Promise.all(
        parts.map((part) => {
            const filters = [{ $in: { [field]: part } }, ...reading.filters];
            return readAll(query, { ...reading, filters });
        })
    );
    return rows.flat();
}

/** Groups rows by the text of a field. */
export function groupedBy(rows: readonly Raw[], field: string): ReadonlyMap<string, Raw[]> {
    const groups = new Map<string, Raw[]>();
    for (const row of rows) {
        const value = textIn(row, field) ?? '';
        const group = groups.get(value);
        if (group) {
            group.push(row);
        } else {
            groups.set(value, [row]);
        }
    }
    return groups;
}
