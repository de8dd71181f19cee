import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export type ColumnDelimiter = 'COMMA' | 'TAB' | 'SEMICOLON' | 'PIPE' | 'CARET' | 'BACKQUOTE';
export type LineEnding = 'LF' | 'CRLF';

const DELIMITERS: Readonly<Record<ColumnDelimiter, string>> = {
    COMMA: ',',
    TAB: '\t',
    SEMICOLON: ';',
    PIPE: '|',
    CARET: '^',
    BACKQUOTE: '`'
};

/** How a job's CSV is written. */
export interface CsvFormat {
    readonly columnDelimiter: ColumnDelimiter;
    readonly lineEnding: LineEnding;
}

/** Reads uploaded CSV: the header and the rows, all values as text. @throws Error for broken CSV. */
export function readCsv(
    text: string,
    { columnDelimiter }: CsvFormat
): { header: string[]; rows: string[][] } {
    const lines = parse(text, {
        delimiter: DELIMITERS[columnDelimiter],
        bom: true,
        skip_empty_lines: true
    });
    const [header = [], ...rows] = lines;
    return { header, rows };
}

/** Writes result CSV with every value in quotes, as the platform does. */
export function writeCsv(
    rows: readonly (readonly unknown[])[],
    { columnDelimiter, lineEnding }: CsvFormat
): string {
    return stringify(rows as unknown[][], {
        delimiter: DELIMITERS[columnDelimiter],
        record_delimiter: lineEnding === 'CRLF' ? '\r\n' : '\n',
        quoted: true,
        quoted_empty: true,
        cast: { boolean: String }
    });
}
