import { columnsOf, csvLine, type SaveRow } from './csv.ts';

/** Above this many rows a bulk job is cheaper than collections. */
const MOST_COLLECTED = 2000;

/** Rows of one object that wait to be written, kept as small as they can be. */
export interface RowBuffer {
    readonly size: number;
    readonly add: (row: SaveRow) => void;
    /** The rows, as long as they are few. */
    readonly rows: () => readonly SaveRow[] | undefined;
    /** The rows as the content of a bulk job. */
    readonly csv: () => string;
}

/**
 * Gathers rows. Once they are too many for collections only their text is kept: hundreds of thousands
 * of rows then take a tenth of the memory.
 *
 * in      rows that all have the same fields, undefined where one is left alone
 */
export function rowBuffer(): RowBuffer {
    let rows: SaveRow[] = [];
    let columns: string[] = [];
    let lines: string[] = [];
    let size = 0;

    function toLines(): void {
        for (const row of rows) {
            lines.push(csvLine(row, columns));
        }
        rows = [];
    }

    return {
        get size() {
            return size;
        },
        add(row) {
            columns = columns.length > 0 ? columns : columnsOf(row);
            size += 1;
            rows.push(row);
            if (size > MOST_COLLECTED) {
                toLines();
            }
        },
        rows: () => (size > MOST_COLLECTED ? undefined : rows),
        csv() {
            toLines();
            const text = [columns.join(','), ...lines, ''].join('\n');
            lines = [];
            return text;
        }
    };
}
