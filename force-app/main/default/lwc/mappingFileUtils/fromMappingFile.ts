import type { DraftRow } from 'c/mappingDraftUtils';
import { FILE_FORMAT, FILE_VERSION, MAX_ROWS } from './format';
import { isObject, readRow, rowMistakes } from './readRow';

/** Why a file cannot be imported. */
export type FileProblem =
    | { readonly code: 'NOT_JSON' | 'NOT_A_MAPPING' | 'NO_ROWS' }
    | { readonly code: 'NEWER_VERSION'; readonly version: string }
    | { readonly code: 'TOO_MANY_ROWS'; readonly count: number; readonly limit: number }
    | {
          readonly code: 'ROW_INVALID';
          /** Counts from 1, as people count. */
          readonly row: number;
          readonly property: string;
          readonly expected: string;
      };

export type MappingFile =
    | { readonly ok: true; readonly transactionType: string; readonly rows: readonly DraftRow[] }
    | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads a mapping file, whole or not at all.
 *
 * in      the file's text, from anybody
 * out     rows with keys of their own, in the file's order; or every mistake, with its row
 */
export function fromMappingFile(text: string): MappingFile {
    const file = parse(text);
    if (file === undefined) {
        return refused({ code: 'NOT_JSON' });
    }
    if (!isObject(file) || file.format !== FILE_FORMAT || !Array.isArray(file.rows)) {
        return refused({ code: 'NOT_A_MAPPING' });
    }
    if (file.version !== FILE_VERSION) {
        return refused({ code: 'NEWER_VERSION', version: String(file.version) });
    }
    const rows: readonly unknown[] = file.rows;
    if (rows.length === 0) {
        return refused({ code: 'NO_ROWS' });
    }
    if (rows.length > MAX_ROWS) {
        return refused({ code: 'TOO_MANY_ROWS', count: rows.length, limit: MAX_ROWS });
    }
    const problems = rows.flatMap((row, index) =>
        rowMistakes(row).map(
            (mistake): FileProblem => ({ code: 'ROW_INVALID', row: index + 1, ...mistake })
        )
    );
    return problems.length > 0
        ? refused(...problems)
        : {
              ok: true,
              transactionType: String(file.transactionType ?? ''),
              rows: rows.map((row, index) => readRow(row, `file-${index + 1}`))
          };
}

function refused(...problems: readonly FileProblem[]): MappingFile {
    return { ok: false, problems };
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch {
        return undefined;
    }
}
